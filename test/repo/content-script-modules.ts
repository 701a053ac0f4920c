import { relative } from 'node:path';
import { build } from 'vite';

/** A module of the content script: where it is, and its code without types. */
export interface ContentScriptModule {
  path: string;
  code: string;
}

/** Every module that the content script brings along, found as the build finds them. */
export async function contentScriptModules(entry: string): Promise<ContentScriptModule[]> {
  const modules: ContentScriptModule[] = [];
  await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'content-script' } },
    plugins: [
      {
        name: 'collect',
        moduleParsed({ id, code }) {
          const path = relative('.', id.replace(/[?\0].*$/, '')).replaceAll('\\', '/');
          modules.push({ path, code: code ?? '' });
        },
      },
    ],
  });
  return modules;
}
