import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { words } from '../variants.ts';
import { variant } from './page.ts';
import { react } from './react.tsx';

react(({ value, wrong, shown, type, leave, reveal }) => (
  <>
    <TextField
      id={variant.number}
      label={words.number}
      fullWidth
      margin="normal"
      value={value}
      error={wrong}
      helperText={wrong ? words.error : ''}
      onChange={(event) => type(event.target.value)}
      onBlur={leave}
    />
    <TextField
      id={variant.password}
      label={words.password}
      fullWidth
      margin="normal"
      type={shown ? 'text' : 'password'}
      slotProps={{
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton aria-label={words.reveal} onClick={reveal}>
                ◉
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
    <Button type="submit" variant="contained" fullWidth>
      {words.submit}
    </Button>
  </>
));
