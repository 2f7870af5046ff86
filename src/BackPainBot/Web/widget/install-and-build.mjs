// Called by dotnet build: npm ci when the lock file has changed, type check, bundle. One at a time, for several builds may run at once.
// Exit codes: 0 built, 3 the packages could not be installed, 1 the sources are faulty.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const lock = join(folder, '.building');
const installed = join(folder, 'node_modules', '.installed');
const stale = 10 * 60_000;

await takeTurn();
try {
  process.exitCode = install() ? bundle() : 3;
} finally {
  rmSync(lock, { recursive: true, force: true });
}

/** Waits for another build of the same folder; one that has died is passed by. */
async function takeTurn() {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      const since = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
      if (since > stale) {
        rmSync(lock, { recursive: true, force: true });
      }

      await new Promise(resolve => setTimeout(resolve, 200));
    }
  }
}

function install() {
  const wanted = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) {
    return true;
  }

  // No install scripts: nothing of the packages runs but esbuild and the type checker.
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, shell: process.platform === 'win32', encoding: 'utf8' });
  writeFileSync(join(folder, 'npm.log'), `${npm.stdout ?? ''}${npm.stderr ?? ''}${npm.error ?? ''}`);
  if (npm.status !== 0) {
    return false;
  }

  writeFileSync(installed, wanted);
  return true;
}

function bundle() {
  const run = (...args) => spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit' }).status === 0;
  if (!run(join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit') || !run('build.mjs')) {
    return 1;
  }

  const now = new Date();
  utimesSync(join(folder, 'dist', 'manifest.json'), now, now);
  return 0;
}
