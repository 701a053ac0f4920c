import '@gouvfr/dsfr/dist/dsfr.min.css';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { PasswordInput } from '@codegouvfr/react-dsfr/blocks/PasswordInput';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { startReactDsfr } from '@codegouvfr/react-dsfr/spa';
import { words } from '../variants.ts';
import { variant } from './page.ts';
import { react } from './react.tsx';

// Its own scripts make the eye work.
startReactDsfr({ defaultColorScheme: 'light' });

react(({ value, wrong, type, leave }) => (
  <>
    <Input
      label={words.number}
      hintText="13 chiffres"
      state={wrong ? 'error' : 'default'}
      stateRelatedMessage={words.error}
      nativeInputProps={{
        id: variant.number,
        value,
        onChange: (event) => type(event.target.value),
        onBlur: leave,
      }}
    />
    <PasswordInput label={words.password} nativeInputProps={{ id: variant.password }} />
    <Button type="submit">{words.submit}</Button>
  </>
));
