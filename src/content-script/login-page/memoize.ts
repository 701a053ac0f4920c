/** Remembers the answer for each argument, so that it is worked out once. */
export function memoize<T, Answer>(ask: (thing: T) => Answer): (thing: T) => Answer {
  const answers = new Map<T, Answer>();
  return (thing) => {
    if (!answers.has(thing)) answers.set(thing, ask(thing));
    return answers.get(thing) as Answer;
  };
}
