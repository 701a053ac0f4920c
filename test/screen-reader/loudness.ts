import { spawn } from 'node:child_process';

/** Records the virtual sound card, as samples of 16 bits. */
const RECORD = [
  '--device=nowhere.monitor',
  '--format=s16le',
  '--rate=8000',
  '--channels=1',
  '--raw',
];

/**
 * Listens for a while to what the computer plays.
 *
 * @returns the root mean square of the samples, from 0 for silence to 1
 */
export async function loudness(ms: number): Promise<number> {
  const recorder = spawn('parec', RECORD, { stdio: ['ignore', 'pipe', 'ignore'] });
  const parts: Buffer[] = [];
  recorder.stdout.on('data', (part) => parts.push(part));
  await new Promise((resolve) => setTimeout(resolve, ms));
  recorder.kill();
  const bytes = Buffer.concat(parts);
  let sum = 0;
  const count = Math.floor(bytes.length / 2);
  for (let index = 0; index < count; index++) sum += (bytes.readInt16LE(2 * index) / 32768) ** 2;
  return count ? Math.sqrt(sum / count) : 0;
}
