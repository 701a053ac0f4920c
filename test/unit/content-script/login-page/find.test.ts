import { describe, expect, it, vi } from 'vitest';
import type { Shape } from '../../../../src/content-script/login-page/signatures.ts';
import { LOGIN_FORM, page } from './page.ts';
import { find } from './says.ts';

const found = (html: string) => {
  page(html);
  return find()?.id;
};

describe('the known form', () => {
  it('is found', () => expect(found(LOGIN_FORM)).toBe('nir'));

  it('is found while an "eye" button shows the password', () =>
    expect(found(LOGIN_FORM.replace('type="password"', 'type="text"'))).toBe('nir'));

  it('is found without a <form>', () =>
    expect(found(LOGIN_FORM.replaceAll('form>', 'div>'))).toBe('nir'));

  it('is found behind a hidden copy', () => {
    page(`<div hidden>${LOGIN_FORM}</div><div style="visibility: hidden">${LOGIN_FORM}</div>
      <div id="seen">${LOGIN_FORM}</div>`);
    expect(find()?.closest('#seen')).not.toBeNull();
  });
});

describe('after a renaming', () => {
  const renamed = (field: string, rest = '<input type="password">') =>
    found(`<form>${field}${rest}<button>Se connecter</button></form>`);

  it.each([
    ['its label', '<label for="a">Numéro de Sécurité sociale</label><input id="a">'],
    ['a label around it', '<label>Votre n° de sécurité sociale <input id="a" type="tel"></label>'],
    ['its aria-label', '<input id="a" aria-label="Numéro de sécurité sociale">'],
    ['its placeholder', '<input id="a" placeholder="N° sécu">'],
    ['its title', '<input id="a" title="Numéro de Sécurité sociale">'],
    ['accents written apart', '<input id="a" placeholder="Se\u0301curite\u0301 sociale">'],
    ['words with nothing between', '<label for="a">Sécurité<br>sociale</label><input id="a">'],
    ['words with a space between', '<input id="a" placeholder="securite  sociale">'],
    ['its name', '<input id="a" name="champNir" type="number">'],
    ['its name in words', '<input id="a" name="login_nir">'],
  ])('is found by %s', (_by, field) => expect(renamed(field)).toBe('a'));

  it('is found behind one that nobody sees', () =>
    expect(renamed('<input placeholder="NIR" hidden><input id="a" placeholder="NIR">')).toBe('a'));

  it('is found by its id', () => expect(renamed('<input id="champ-nir">')).toBe('champ-nir'));

  it('is found without a <form>, in the smallest block', () =>
    expect(
      found(`<div><div><input id="a" placeholder="NIR"></div><div><input type="password"></div></div>
        <div><input type="password"><input type="password"></div>`),
    ).toBe('a'));
});

it('looks six elements up for the password where there is no <form>, and no further', () => {
  const nested = (depth: number) =>
    `<main>${'<div>'.repeat(depth)}<input id="nir">${'</div>'.repeat(depth)}
      <input id="inputMotDePasse" type="password"></main>`;
  expect(found(nested(5))).toBe('nir');
  expect(found(nested(6))).toBeUndefined();
});

it.each(['querySelectorAll', 'textContent'])(
  'is found in a form with a field of the name %s',
  (name) => {
    for (const form of [LOGIN_FORM, LOGIN_FORM.replace('inputMotDePasse', 'mdp')]) {
      page(form);
      const node = document.querySelector('form') as HTMLFormElement;
      Object.defineProperty(node, name, { value: node.lastElementChild });
      expect(find()?.id).toBe('nir');
    }
  },
);

describe('a login found by words', () => {
  const login = (label: string, type: string, field = 'id="a"', secret = 'id="b"') =>
    `<label>${label}<input ${field}></label><input ${secret} type="${type}">`;
  const again = (first: string, second: string) => {
    const learned: Shape[] = [];
    page(`<form>${first}</form>`);
    expect(find({ learned })).toBeDefined();
    page(`<form>${second}</form>`);
    return find({ learned });
  };

  it('stays known when it is built anew, translated and with the password shown', () => {
    expect(found(`<form>${login('Numer', 'text')}</form>`)).toBeUndefined();
    expect(again(login('NIR', 'password'), login('Numer', 'text'))?.id).toBe('a');
  });

  it('stays known by the names of its fields', () => {
    const names = ['name="a"', 'name="b"'];
    const field = again(login('NIR', 'password', ...names), login('Numer', 'text', ...names));
    expect(field?.name).toBe('a');
  });

  it('stays known without a <form>', () => {
    const learned: Shape[] = [];
    page(`<div>${login('NIR', 'password')}</div>`);
    find({ learned });
    page(`<div><p>${login('Numer', 'text')}</p></div>`);
    expect(find({ learned })?.id).toBe('a');
  });

  it('is not known by fields without a name', () => {
    const none = ['', ''] as const;
    expect(
      again(login('NIR', 'password', ...none), login('Numer', 'text', ...none)),
    ).toBeUndefined();
  });

  it('is learned once, and not where it has a known shape', () => {
    const learned: Shape[] = [];
    page(LOGIN_FORM);
    find({ learned });
    expect(learned).toEqual([]);
    page(`<form>${login('NIR', 'password')}</form>`);
    for (let time = 0; time < 2; time++) find({ learned });
    expect(learned).toEqual([{ number: 'input[id="a"]', password: 'input[id="b"]' }]);
  });

  it('is learned with its names alone, each shape once, and the last ten', () => {
    const learned: Shape[] = [];
    const learn = (html: string) => {
      page(`<form>${html}</form>`);
      expect(find({ learned })).toBeDefined();
    };
    learn(login('NIR', 'password', ''));
    learn(login('NIR', 'password', 'id="a"', ''));
    expect(learned).toEqual([]);
    // Boxes for a digit each are no fields beside the password: the shape is not met again.
    for (let time = 0; time < 2; time++) learn(login('NIR', 'password', 'id="a" maxlength="1"'));
    expect(learned).toHaveLength(1);
    for (let time = 0; time < 12; time++) learn(login('NIR', 'password', `id="n${time}"`));
    expect(learned).toHaveLength(10);
    expect(learned.at(-1)?.number).toBe('input[id="n11"]');
  });

  it('is not learned where no password is seen', () => {
    const learned: Shape[] = [];
    page(
      `<form>${login('NIR', 'password', 'id="a"', 'hidden')}<button>Se connecter</button></form>`,
    );
    expect(find({ learned })?.id).toBe('a');
    expect(learned).toEqual([]);
  });
});

describe('in a component', () => {
  it('is found by the known ids that its components bear, one of them a password by type', () =>
    expect(
      found(`<x-input id="nir"><input id="a"></x-input>
        <x-input id="inputMotDePasse" type="password"><input type="password"></x-input>`),
    ).toBe('a'));
});

it('is found around its component too', () =>
  expect(found(`<div><p><input id="a" placeholder="NIR"></p></div><input type="password">`)).toBe(
    'a',
  ));

it('looks at sixty fields, and at the one somebody is in', () => {
  const after = (count: number) =>
    `${'<input>'.repeat(count)}<form><input id="a" placeholder="NIR"><input type="password"></form>`;
  expect(found(after(59))).toBe('a');
  expect(found(after(60))).toBeUndefined();
  expect(find({ from: document.querySelector('#a') })?.id).toBe('a');
  expect(find({ from: document })).toBeUndefined();
});

describe('the known ids', () => {
  const known = (first: string, second: string) => {
    // By words it would be none.
    document.title = 'Créer mon compte';
    const id = found(`<form>${first}${second}</form>`);
    document.title = '';
    return id;
  };

  it('count together', () => {
    const secret = '<input id="inputMotDePasse">';
    expect(known('<input id="nir">', secret)).toBe('nir');
    expect(known('<input id="nir">', '<input id="mdp" type="password">')).toBeUndefined();
    expect(known('<input id="nir" type="password">', secret)).toBeUndefined();
  });

  it('count in a form with other fields, too', () =>
    expect(known('<input id="nir">', '<input id="inputMotDePasse"><input id="captcha">')).toBe(
      'nir',
    ));

  it('count with a decoy password, and borne by a component', () => {
    const secret = '<input id="inputMotDePasse">';
    expect(known('<input id="nir">', `<input type="password" hidden>${secret}`)).toBe('nir');
    expect(known('<x-input id="nir"><input id="a"></x-input>', secret)).toBe('a');
  });

  it('count where the form is far above the field, or elsewhere', () => {
    const deep = `${'<div>'.repeat(8)}<input id="nir">${'</div>'.repeat(8)}`;
    expect(known(deep, '<input id="inputMotDePasse">')).toBe('nir');
  });
});

describe('at the login route', () => {
  const foundThere = (html: string) => {
    const url = vi.spyOn(document, 'URL', 'get').mockReturnValue('https://connect.caf.fr/#/login');
    const id = found(html);
    url.mockRestore();
    return id;
  };
  const VALIDATE = LOGIN_FORM.replace('>Se connecter<', '>Valider<');
  const with_ = (from: string, to: string) => VALIDATE.replace(from, to);

  it.each([
    [
      'buttons for a lost password and a code',
      `<h1>Connexion</h1>${with_('</form>', '<button>Mot de passe oublié ?</button><button>Recevoir un code</button></form>')}`,
    ],
    ['a heading with news', `<h2>Nouveau : déclarez vos ressources</h2>${VALIDATE}`],
    [
      'a button for creation',
      `<h2>Attestations et démarches</h2>${LOGIN_FORM.replace('</form>', '<button>Créer mon compte</button></form>')}`,
    ],
    ['a closed dialog before it', `<dialog><h2>Mot de passe oublié</h2></dialog>${VALIDATE}`],
    [
      'a box that keeps the number',
      with_('Se souvenir de moi', 'Mémoriser mon numéro de Sécurité sociale'),
    ],
    [
      'a password that browsers do not fill in',
      with_('type="password"', '$& autocomplete="new-password"'),
    ],
    [
      'a number that browsers do not fill in',
      with_('<input id="nir"', '$& autocomplete="new-password"'),
    ],
    [
      'more said of the password',
      with_(
        'type="password"',
        '$& placeholder="8 caractères minimum" title="que vous avez choisi"',
      ),
    ],
    [
      'a question in the label',
      with_('Mot de passe</label>', 'Mot de passe <span>Oublié ?</span></label>'),
    ],
  ])('the known form is found with %s', (_what, html) => expect(foundThere(html)).toBe('nir'));

  it.each(['Retrouver mon mot de passe', 'Je ne connais pas mon mot de passe'])(
    'a number alone is none below « %s »',
    (heading) => {
      const form = '<form><input id="a" placeholder="NIR"><button>Valider</button></form>';
      expect(foundThere(`<h1>Connexion</h1>${form}`)).toBe('a');
      expect(foundThere(`<h1>Connexion</h1><h2>${heading}</h2>${form}`)).toBeUndefined();
    },
  );
});

it.each([
  ['of that name', 'title', document.createElement('img')],
  ['lost', 'documentElement', null],
])('is found in a document with its own property %s: %s', (_what, name, value) => {
  page(LOGIN_FORM);
  Object.defineProperty(document, name, { value, configurable: true });
  try {
    expect(find()?.id).toBe('nir');
  } finally {
    Reflect.deleteProperty(document, name);
  }
});

it.each(['select', 'datalist', 'svg'])('is found after hundreds of elements in a <%s>', (name) => {
  const inside = (name === 'svg' ? '<g></g>' : '<option></option>').repeat(700);
  expect(found(LOGIN_FORM.replace('<form>', `$&<div><${name}>${inside}</${name}></div>`))).toBe(
    'nir',
  );
});

describe('what the page around says', () => {
  const FORM = '<form><input id="a" placeholder="NIR"><input type="password"></form>';

  it('counts by the title', () => {
    document.title = 'Créer mon compte';
    expect(found(FORM)).toBeUndefined();
    document.title = '';
    expect(found(FORM)).toBe('a');
  });

  it.each([
    ['', 'a'],
    ['fr', 'a'],
    ['fr-FR', 'a'],
    ['en', undefined],
    ['x-fr', undefined],
  ])('counts by its language %s', (lang, id) => {
    document.documentElement.lang = lang;
    expect(found(FORM)).toBe(id);
    document.documentElement.lang = '';
  });

  it('counts by its route, for a number without a password', () => {
    const html = '<form><input id="a" placeholder="NIR"><button>Se connecter</button></form>';
    expect(found(html)).toBeUndefined();
    const url = vi.spyOn(document, 'URL', 'get').mockReturnValue('https://connect.caf.fr/#/login');
    expect(found(html)).toBe('a');
    expect(found(html.replaceAll('form>', 'div>'))).toBe('a');
    const deep = html.replace('<input id="a" placeholder="NIR">', '<p><b>$&</b></p>');
    expect(found(deep.replaceAll('form>', 'div>')), 'the button farther out').toBe('a');
    url.mockRestore();
  });
});

it('reads no number that is shown as dots', () =>
  expect(
    found(`<form><input type="password" placeholder="NIR"><input id="b" type="password"></form>`),
  ).toBeUndefined());

describe('silence', () => {
  const SIGN_UP = LOGIN_FORM.replace('<input type="checkbox"', '<input type="password">$&');

  it.each([
    ['nothing there', '<main>Bonjour</main>'],
    ['one field alone, without a form', '<input id="nir">'],
    [
      'another field beside the known password',
      '<form><input id="autre"><input id="inputMotDePasse" type="password"></form>',
    ],
    [
      'words that only meet by chance',
      '<form><input name="n" placeholder="ir"><input type="password"></form>',
    ],
    ['one field alone', '<form><input id="nir"></form>'],
    ['a second password, as in account creation', SIGN_UP],
    [
      'the box of those who have no number',
      LOGIN_FORM.replace('Se souvenir de moi', 'Je ne dispose pas de numéro de sécurité sociale'),
    ],
    ['a two-step code', '<app-mfa><form><label>Code<input id="code"></label></form></app-mfa>'],
    ['a captcha', '<form><img alt=""><input id="captcha" placeholder="Recopiez le texte"></form>'],
    ['a hidden form', `<div style="display: none">${LOGIN_FORM}</div>`],
    ['a login by e-mail', '<form><input type="email" id="m"><input type="password"></form>'],
    [
      'a password shown by an "eye" button',
      '<form><label>Mot de passe (pas votre NIR)<input id="p"></label><input type="password"></form>',
    ],
    [
      'an account made with an e-mail address',
      '<form><input placeholder="NIR"><input type="email"><input type="password"></form>',
    ],
    [
      'an account made with a birth date',
      '<form><input placeholder="NIR"><input type="date"><input type="password"></form>',
    ],
    [
      'a message with an e-mail address, beside the password of another form',
      '<form><input placeholder="NIR"><input type="email"></form><form><input type="password"></form>',
    ],
    [
      'a field that an e-mail address will do for',
      '<form><input placeholder="E-mail ou NIR"><input type="password"></form>',
    ],
    [
      'a search beside a login',
      '<form><input type="search" placeholder="Sécurité sociale"><input type="password"></form>',
    ],
    [
      'a word that only holds the letters',
      '<form><input id="souvenir"><input type="password"></form>',
    ],
    [
      'the number in one form, the password in another',
      `<form><input placeholder="NIR"></form>
      <form><input type="password"></form>`,
    ],
  ])('for %s', (_what, html) => expect(found(html)).toBeUndefined());
});

describe('on hard pages', () => {
  const BOX = '<div><label>NIR <input></label></div>';
  const countOf = (
    html: string,
    spied: () => { mock: { calls: unknown[] }; mockRestore(): void },
  ) => {
    page(html);
    const spy = spied();
    find();
    const { length } = spy.mock.calls;
    spy.mockRestore();
    expect(length).toBeGreaterThan(0);
    return length;
  };
  const reads = () => vi.spyOn(String.prototype, 'search');
  const seen = () => vi.spyOn(Element.prototype, 'checkVisibility');

  it.each([
    ['in one form', `<form>${BOX.repeat(400)}<input type="password"></form>`],
    [
      'with a second password',
      `<form><input type="password"><input type="password">${BOX.repeat(400)}</form>`,
    ],
    ['in no form', `<main>${BOX.repeat(400)}</main><input type="password">`],
    ['in a form each', `<form>${BOX}</form>`.repeat(400)],
  ])('reads and looks at a bounded part of hundreds of fields %s', (_where, html) => {
    expect(countOf(html, reads)).toBeLessThan(2000);
    expect(countOf(html, seen)).toBeLessThan(150);
  });

  it('steps through a form, and no further than it looks', () => {
    const steps = () => vi.spyOn(TreeWalker.prototype, 'nextNode');
    const html = `<form><div>${'<i></i>'.repeat(5000)}</div><input placeholder="NIR"></form>`;
    expect(countOf(html, steps)).toBeLessThan(1500);
  });
});
