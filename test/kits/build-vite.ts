import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const forms = join(import.meta.dirname, 'forms');
const [, , ...names] = process.argv;

// One build a kit: the styles of one must not reach another.
for (const name of names) {
  const file = (await readdir(forms)).find(
    (entry) => /^[^.]+\.tsx?$/.test(entry) && entry.split('.')[0] === name,
  );
  if (file === undefined) throw new Error(`No forms/${name}.ts`);
  const root = join(import.meta.dirname, '.pages', name);
  await mkdir(root, { recursive: true });
  const page = await readFile(join(forms, 'index.html'), 'utf8');
  await writeFile(join(root, 'index.html'), page.replace('./KIT', `../../forms/${file}`));
  await build({
    root,
    base: './',
    // The builds for development say more when something is wrong with the document.
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [vue()],
    logLevel: 'warn',
    build: {
      outDir: join(import.meta.dirname, 'dist', name),
      emptyOutDir: true,
      minify: false,
      chunkSizeWarningLimit: 100_000,
      assetsInlineLimit: 0,
    },
  });
  await rm(root, { recursive: true });
  console.log(`built ${name}`);
}
