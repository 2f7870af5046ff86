'use strict';

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { freePort, said } = require('./process');

const app = path.resolve(__dirname, '../../../src/BackPainBot');

/** The program as it was built last. */
function built() {
  const candidates = ['Release', 'Debug']
    .map(configuration => path.join(app, 'bin', configuration, 'net10.0', 'BackPainBot.dll'))
    .filter(file => fs.existsSync(file))
    .sort((left, right) => fs.statSync(right).mtimeMs - fs.statSync(left).mtimeMs);
  if (candidates.length === 0) {
    throw new Error('The program is not built: run `dotnet build -c Release src/BackPainBot` first.');
  }

  return candidates[0];
}

/** The real program on a port of the loopback, with a data folder of its own. It can be stopped, or killed, and started again at the same place. */
class Program {
  #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'directline-client-'));
  #process;
  #settings;
  #port = 0;

  constructor(settings = {}) {
    this.#settings = settings;
  }

  get address() {
    return `http://127.0.0.1:${this.#port}`;
  }

  get domain() {
    return `${this.address}/v3/directline`;
  }

  async start() {
    this.#port ||= await freePort();
    const child = spawn('dotnet', [built(), '--urls', this.address], {
      cwd: app,
      env: {
        ...process.env,
        ASPNETCORE_ENVIRONMENT: 'Development',
        Storage__Folder: this.#folder,
        DirectLine__KeyFolder: this.#folder,
        DirectLine__SecondsPerTurn: '0',
        ...this.#settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    await said(child, 'Application started.', 'The program', 120_000);
    return this;
  }

  /** Ends it: in good order, or as a crash does (SIGKILL). */
  async stop(signal = 'SIGTERM') {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) {
      return;
    }

    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  async dispose() {
    await this.stop();
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A token as the page gets it. */
  async token(own) {
    const response = await fetch(`${this.address}/api/token`, { method: 'POST', headers: own ? { authorization: `Bearer ${own}` } : {} });
    if (!response.ok) {
      throw new Error(`/api/token answered ${response.status}.`);
    }

    return response.json();
  }
}

module.exports = { Program };
