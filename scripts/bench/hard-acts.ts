/** Runs in the page: 3,000 fields that look like the number's. */
export function addNumberFields(): void {
  const form = document.querySelector('.login-form');
  for (let field = 0; field < 3000; field++) {
    const input = Object.assign(document.createElement('input'), {
      id: `nir-${field}`,
      name: `numeroSecuriteSociale${field}`,
    });
    const label = Object.assign(document.createElement('label'), { htmlFor: input.id });
    label.textContent = 'Numéro de Sécurité sociale';
    form?.append(label, input);
  }
}

/** Runs in the page: 1,000 buttons and 2,000 checkboxes. */
export function addControls(): void {
  const form = document.querySelector('.login-form');
  for (let control = 0; control < 3000; control++) {
    if (control % 3 === 0) {
      const button = Object.assign(document.createElement('button'), { type: 'button' });
      button.textContent = `Voir la ligne ${control}`;
      form?.append(button);
    } else {
      const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
      const label = document.createElement('label');
      label.append(box, `Choisir la ligne ${control}`);
      form?.append(label);
    }
  }
}

/** Runs in the page: takes the notice out at every turn. */
export function takeOut(): void {
  setInterval(() => document.querySelector('repere-notice')?.remove(), 5);
}
