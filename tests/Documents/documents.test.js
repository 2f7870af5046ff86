'use strict';

const { test } = require('node:test');
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');
const read = file => fs.readFileSync(path.join(root, file), 'utf8');
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const documents = tracked.filter(file => file.endsWith('.md'));

/** What can be reached from each project along the edges. */
const closure = edges => Object.fromEntries(Object.keys(edges).sort().map(from => {
  const found = new Set();
  const visit = name => (edges[name] ?? []).forEach(to => found.has(to) || (found.add(to), visit(to)));
  visit(from);
  return [from, [...found].sort()];
}));

test('links within the repository lead somewhere', () => {
  for (const document of documents) {
    const text = read(document);
    for (const [, target] of text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)]*)?\)/g)) {
      if (/^#?\d+$/.test(target)) continue;
      assert.ok(fs.existsSync(path.join(root, path.dirname(document), target)), `${document}: ${target}`);
    }
  }
});

test('files and folders that are named in code marks exist', () => {
  const folders = new Set(tracked.flatMap(file => file.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'))));
  for (const document of documents) {
    for (const [, name] of read(document).matchAll(/`((?:src|tests|dialogs|docs|deploymentTemplates)\/[\w./-]*\w)\/?`/g)) {
      if (!folders.has(name)) assert.ok(/MoodDialog|mood\.chat|de-DE|TAG\.json/.test(name), `${document}: ${name}`);
    }
  }
});

test('no line of a document stands there twice in a row', () => {
  for (const document of documents) {
    const lines = read(document).split('\n');
    assert.deepEqual(lines.filter((line, i) => line.trim() !== '' && line === lines[i + 1]), [], document);
  }
});

test('the answer that docs/content.md changes is where it says', () => {
  const [filters] = /- topic = .*\n- passages = .*\n/.exec(read('docs/content.md'));
  assert.ok(read('dialogs/en-US/article.qna').includes(filters), filters);
});

test('the diagram has the projects and what they know of each other', () => {
  const diagram = /```mermaid\n([\s\S]*?)```/.exec(read('docs/architecture.md'))[1];
  const names = Object.fromEntries([...diagram.matchAll(/^\s*(\w+)\["([\w.]+)"\]$/gm)].map(([, id, name]) => [id, name]));
  const drawn = Object.fromEntries(Object.values(names).map(name => [name, []]));
  for (const [, from, to] of diagram.matchAll(/^\s*(\w+) --> (\w+)$/gm)) drawn[names[from]].push(names[to]);

  const built = {};
  for (const file of tracked.filter(file => /^src\/.*\.csproj$/.test(file))) {
    const project = read(file);
    const references = text => [...text.matchAll(/<ProjectReference Include="[^"]*\/([\w.]+)\.csproj"/g)].map(([, name]) => name);
    const shared = project.includes('BotFramework.props') ? references(read('src/BotFramework/BotFramework.props')).filter(name => !name.endsWith('.Testing')) : [];
    built[path.basename(file, '.csproj')] = [...references(project), ...shared];
  }

  assert.deepEqual(closure(drawn), closure(built));
});

test('the data map names every table, every kind of document and every key in the browser', () => {
  const readme = read('README.md');
  const map = /\n## Privacy\n([\s\S]*?)\n## /.exec(readme)[1];
  const all = (files, pattern) => [...new Set(tracked.filter(file => files.test(file)).flatMap(file => [...read(file).matchAll(pattern)].map(([, name]) => name)))];

  const tables = all(/^src\/BackPainBot\.Storage\/.*\.cs$/, /CREATE TABLE (?:IF NOT EXISTS )?(\w+)/g);
  const documents = [...all(/^src\/BackPainBot\/(?:Bot|Feedback|Web)\/.*\.cs$/, /(?:const string \w*(?:Key|Prefix) = |string \w+Key\([^)]*\) => )[^;\n]*?"([a-z]+\/)/g), ...all(/^src\/.*\/InspectionState\.cs$/, /nameof\((InspectionState)\)/g)];
  const browser = all(/^src\/BackPainBot\/Web\/widget\/src\/.*\.ts$/, /'(backpainbot-(?:session|outbox|open))'/g);
  assert.ok(tables.length >= 4 && documents.length >= 5 && browser.length === 3, `${tables} ${documents} ${browser}`);
  for (const name of [...tables, ...documents, ...browser]) assert.match(map, new RegExp(`\`[^\`]*${name}`), name);
});

test('nothing names a machine or a registry', () => {
  const registry = ['npm', 'nuget'].map(name => `registry.${name}js.org`);
  for (const file of tracked.filter(file => /\.(md|cs|js|mjs|ts|json|sh|yml|yaml|props|targets|csproj)$/.test(file))) {
    const text = read(file);
    assert.doesNotMatch(text, /\/(?:work|tmp\/w|root|home\/[a-z]+)\//, file);
    for (const host of registry) assert.ok(!text.includes(`https://${host}`), file);
  }
});
