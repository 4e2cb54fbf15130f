// Runs the built program on copies of a site, for the tests beside it.
import { spawn, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = path.join(root, 'build', 'handreiking');

/** A fresh folder that is removed when the test `t` ends. */
export function temporaryFolder(t) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'handreiking-'));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the site of this repository: content alone, as templates and schemas come with the program. */
export function copyOfSite(t) {
  const folder = temporaryFolder(t);
  fs.cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
  return folder;
}

// The content names days; a test is not to depend on when it runs.
process.env.SOURCE_DATE_EPOCH = String(Date.UTC(2026, 10, 24) / 1000);

export function run(args, options = {}, command = program) {
  const result = spawnSync(command, args, { encoding: 'utf8', timeout: 60_000, ...options });
  return { code: result.status, signal: result.signal, out: result.stdout, errors: result.stderr };
}

/** Starts the program and kills it after so many milliseconds; resolves when it is gone. */
export function runAndKill(args, milliseconds) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

/** Every file of a folder with the hash of its bytes, as one text; empty when there is no folder. */
export function fingerprint(folder) {
  if (!fs.existsSync(folder)) return '';
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((file) => {
      const hash = crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
      return `${path.relative(folder, file)} ${hash}`;
    })
    .join('\n');
}

export function edit(folder, file, change) {
  const full = path.join(folder, file);
  fs.writeFileSync(full, change(fs.readFileSync(full, 'utf8')));
}

/** Numbers in [0, 1) that are the same in every run. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
