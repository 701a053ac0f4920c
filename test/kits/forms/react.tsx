import { type ComponentType, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { isWhole } from './is-whole.ts';
import { onToggle, root, variant } from './page.ts';

/** What a kit’s fields get: the number with whether it is wrong, and whether the password is shown. */
export interface FieldsProps {
  value: string;
  wrong: boolean;
  shown: boolean;
  type(value: string): void;
  leave(): void;
  reveal(): void;
}

/** A React form around a kit’s fields. */
export function react(Fields: ComponentType<FieldsProps>): void {
  const Form = () => {
    const [value, type] = useState('');
    const [wrong, setWrong] = useState(false);
    const [shown, setShown] = useState(false);
    const leave = () => setWrong(!isWhole(value));
    const reveal = () => setShown(!shown);
    const inside = (
      <>
        <h1>Connexion</h1>
        <Fields {...{ value, wrong, shown, type, leave, reveal }} />
      </>
    );
    if (!variant.form) return <div>{inside}</div>;
    const submit = (event: React.FormEvent) => {
      event.preventDefault();
      leave();
    };
    return (
      <form noValidate onSubmit={submit}>
        {inside}
      </form>
    );
  };
  const app = createRoot(root);
  const render = (there: boolean) => flushSync(() => app.render(there ? <Form /> : null));
  onToggle(render);
  render(true);
}
