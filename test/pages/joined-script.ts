import { build, type Rollup } from 'vite';
import type { StaticFile } from './static-files.ts';

/** A module and everything that it imports, as one file. */
export async function joinedScript(path: string): Promise<StaticFile> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      rollupOptions: { input: path },
    },
  });
  const { output } = made as Rollup.RollupOutput;
  return { type: 'text/javascript; charset=utf-8', body: Buffer.from(output[0].code) };
}
