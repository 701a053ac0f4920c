import { type App, type Component, createApp, h, ref } from 'vue';
import { isWhole } from './is-whole.ts';
import { onToggle, root, variant } from './page.ts';

/** A Vue form around a kit’s fields, which get `value`, `wrong` and `shown` and emit `type`, `leave` and `reveal`. */
export function vue(Fields: Component, use: (app: App) => void = () => {}): void {
  const there = ref(true);
  onToggle((shown) => {
    there.value = shown;
  });
  const Form = {
    setup() {
      const value = ref('');
      const wrong = ref(false);
      const shown = ref(false);
      const leave = () => {
        wrong.value = !isWhole(value.value);
      };
      const fields = () =>
        h(Fields, {
          value: value.value,
          wrong: wrong.value,
          shown: shown.value,
          onType: (typed: string) => {
            value.value = typed;
          },
          onLeave: leave,
          onReveal: () => {
            shown.value = !shown.value;
          },
        });
      const submit = (event: Event) => {
        event.preventDefault();
        leave();
      };
      return () =>
        h(
          variant.form ? 'form' : 'div',
          variant.form ? { novalidate: true, onSubmit: submit } : {},
          [h('h1', 'Connexion'), fields()],
        );
    },
  };
  const app = createApp({ render: () => (there.value ? h(Form) : null) });
  use(app);
  app.mount(root);
}
