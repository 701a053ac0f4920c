/** Asks the same of the same thing once. */
export function once<T, Answer>(ask: (thing: T) => Answer): (thing: T) => Answer {
  const answers = new Map<T, Answer>();
  return (thing) => {
    if (!answers.has(thing)) answers.set(thing, ask(thing));
    return answers.get(thing) as Answer;
  };
}
