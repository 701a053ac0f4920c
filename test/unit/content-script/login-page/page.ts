/** Puts a page into the document under test. */
export function page(html: string): void {
  document.body.innerHTML = html;
}

/** The login form as it was last seen (2025). */
export const LOGIN_FORM = `
  <form>
    <div class="group"><label for="nir">Numéro de Sécurité sociale</label><input id="nir"></div>
    <div class="group"><label for="inputMotDePasse">Mot de passe</label>
      <input id="inputMotDePasse" type="password"><button type="button">Voir</button></div>
    <input type="checkbox" id="souvenir"><label for="souvenir">Se souvenir de moi</label>
    <button class="btn btn-form-cnaf btn-majeur-cnaf">Se connecter</button>
  </form>`;
