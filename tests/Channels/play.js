'use strict';

// Starts the bot and the Agents Playground beside it, both on the loopback alone: npm --prefix tests/Channels run playground
const { spawn } = require('node:child_process');
const path = require('node:path');

const bot = 'http://localhost:3978';
const port = process.env.PORT ?? '56150';
const children = [];
const start = (command, args, options) => {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options });
  children.push(child);
  child.once('exit', stop);
  return new Promise(resolve => child.stdout.on('data', data => {
    process.stdout.write(data);
    if (/Application started|Listening on/.test(data)) {
      resolve();
    }
  }));
};

function stop() {
  children.splice(0).forEach(child => child.kill());
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);

(async () => {
  await start('dotnet', ['run', '--project', path.resolve(__dirname, '../../src/BackPainBot'), '--', '--urls', bot]);
  const cli = path.join(path.dirname(require.resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js');
  await start(process.execPath, ['--require', path.join(__dirname, 'support/loopback.cjs'), cli, 'start', '-e', `${bot}/api/messages`, '-c', 'msteams', '-p', port, '--disable-telemetry', ...process.argv.slice(2)], {
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
    cwd: require('node:os').tmpdir(),
  });
  console.log(`\nTalk to the bot at http://localhost:${port}/ and stop with Ctrl+C.`);
})();
