'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const run = 8;
const dialogs = path.resolve(__dirname, '../../dialogs');

// Digests of every run of eight words of the article, whose sentences are not in the project.
const article = new Set(fs.readFileSync(path.join(__dirname, 'support/article-runs.txt'), 'utf8').split('\n').filter(Boolean));

const words = (text) => text.toLowerCase().replaceAll('’', "'").match(/[a-z0-9']+/g) ?? [];

function* runs(text) {
  const all = words(text);
  for (let i = 0; i + run <= all.length; i++) {
    yield all.slice(i, i + run).join(' ');
  }
}

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

test('no content repeats eight words of the article in a row', () => {
  assert.ok(article.size > 150);
  const found = fs.readdirSync(dialogs, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .flatMap((file) => fs.readFileSync(file, 'utf8').split('\n').flatMap((line, index) =>
      [...runs(line)].filter((text) => article.has(digest(text))).map((text) => `${path.relative(dialogs, file)}(${index + 1}): ${text}`)));
  assert.deepEqual(found, []);
});
