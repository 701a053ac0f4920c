import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// Two projects of the workspace `angular.json`: all kits in one, and the one rendered beforehand.
const ng = join(import.meta.dirname, 'node_modules/@angular/cli/bin/ng.js');
for (const project of ['angular', 'angular-ssr']) {
  const { status } = spawnSync(process.execPath, [ng, 'build', project], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
