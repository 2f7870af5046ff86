'use strict';

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { chromium } = require('playwright-core');
const { freePort, said } = require('../../DirectLineClient/support/process');

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser of the machine; undefined where there is none. */
function findChromium() {
  const places = (process.env.PATH ?? '').split(path.delimiter).flatMap(folder => names.map(name => path.join(folder, name)));
  return [process.env.CHROMIUM, ...places].find(place => place && fs.existsSync(place));
}

/** The real Agents Playground on its Teams channel, on the loopback alone. */
class Playground {
  #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'playground-'));
  #process;

  async start(botUrl, ...options) {
    const port = await freePort();
    this.url = `http://localhost:${port}/`;
    const child = spawn(process.execPath, [
      '--require', path.join(__dirname, 'loopback.cjs'),
      path.join(path.dirname(require.resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js'),
      'start', '-e', botUrl, '-c', 'msteams', '-p', String(port), '--disable-telemetry', ...options,
    ], { cwd: this.#folder, env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = child;
    await said(child, 'Listening on', 'The Playground', 60_000);
    return this;
  }

  /** A page of it that reaches nothing else. */
  async open(browser) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    page.setDefaultTimeout(20_000);
    await page.route('**/*', route => (route.request().url().startsWith(this.url) ? route.continue() : route.abort()));
    await page.goto(this.url);
    await Chat.ready(page);
    return new Chat(page);
  }

  async stop() {
    if (this.#process && this.#process.exitCode === null) {
      const ended = new Promise(resolve => this.#process.once('exit', resolve));
      this.#process.kill();
      await ended;
    }
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** What a user of the Playground does and sees. */
class Chat {
  constructor(page) {
    this.page = page;
  }

  /** Waits until the page has told the bot that it is there. */
  static async ready(page) {
    await page.locator('[data-lexical-editor=true]').first().waitFor();
    await page.getByText('installationUpdate').first().waitFor();

    // What the log shows is not what the user sees.
    await page.getByText('Log Panel', { exact: true }).locator('xpath=ancestor::*[.//button][1]').getByRole('button').last().click();
    await page.getByText('Log Panel', { exact: true }).waitFor({ state: 'hidden' });
  }

  async say(text) {
    await this.page.locator('[data-lexical-editor=true]').last().click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Mentions the bot in the box and goes on with the text; sends nothing yet. */
  async mention(text, box = this.page.locator('[data-lexical-editor=true]').last()) {
    await box.click();
    await this.page.keyboard.type('@Test');
    await this.page.getByRole('menuitem', { name: 'Test Bot' }).first().click();
    await this.page.keyboard.type(` ${text}`);
  }

  /** Waits for words in the conversation. */
  see(words) {
    return this.page.locator('p, span, div').filter({ hasText: words }).last().waitFor();
  }

  button(name) {
    return this.page.getByRole('button', { name, exact: true }).last();
  }

  /** Opens another place, by its label in the list. The list swallows clicks while it loads, so it is clicked until the place stands out. */
  async go(place) {
    await this.page.waitForFunction(label => {
      const items = [...document.querySelectorAll('[role=treeitem]')];
      const item = items.find(one => one.ariaLabel === label);
      const isOpen = item && item.classList.length > Math.min(...items.map(one => one.classList.length));
      if (!isOpen) {
        item?.click();
      }
      return isOpen;
    }, place, { polling: 500 });
  }
}

/** Starts the browser, where there is one. */
function launch() {
  return chromium.launch({ executablePath: findChromium(), args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
}

module.exports = { Chat, Playground, findChromium, launch };
