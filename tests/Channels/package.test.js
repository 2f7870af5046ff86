'use strict';

const { test } = require('node:test');
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const zlib = require('node:zlib');
const { pathToFileURL } = require('node:url');
const Ajv = require('ajv-draft-04');
const addFormats = require('ajv-formats');

const folder = path.resolve(__dirname, '../../deploymentTemplates/teams');
const packer = import(pathToFileURL(path.join(folder, 'package.mjs')));
const botId = '11111111-2222-3333-4444-555555555555';
const given = { 'bot-id': botId, domain: 'bot.clinic.example' };
const schemas = path.join(path.dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build/json-schemas/teams');

function validator(version, file = 'MicrosoftTeams.schema.json') {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(fs.readFileSync(path.join(schemas, version, file), 'utf8')));
}

/** Width, height and pixels (RGBA) of a PNG of 8 bits a channel, and whether it has an alpha channel. */
function readPng(file) {
  const bytes = fs.readFileSync(file);
  assert.equal(bytes.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
  const [width, height, depth, color, , , interlace] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), ...bytes.subarray(24, 29)];
  assert.deepEqual([depth, color, interlace], [8, 6, 0]);
  const data = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
    }
  }
  const rows = zlib.inflateSync(Buffer.concat(data));
  const pixels = [];
  for (let y = 0; y < height; y++) {
    assert.equal(rows[y * (width * 4 + 1)], 0, 'rows are stored without a filter');
    for (let x = 0; x < width; x++) {
      pixels.push([...rows.subarray(y * (width * 4 + 1) + 1 + x * 4, y * (width * 4 + 1) + 5 + x * 4)]);
    }
  }
  return { width, height, pixels };
}

/** Files of a zip by name, read through its directory, with their sums checked. */
function unzip(bytes) {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = {};
  for (let at = bytes.readUInt32LE(end + 16), i = 0; i < bytes.readUInt16LE(end + 10); i++) {
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const start = bytes.readUInt32LE(at + 42);
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    files[name] = zlib.inflateRawSync(bytes.subarray(from, from + bytes.readUInt32LE(at + 20)));
    assert.equal(files[name].length, bytes.readUInt32LE(at + 24));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

for (const version of ['v1.22', 'v1.29', 'v1.30']) {
  test(`the filled manifest is valid by Teams' schema ${version}`, async () => {
    const manifest = { ...(await packer).fill(given), manifestVersion: version.slice(1) };
    delete manifest.$schema;
    const validate = validator(version);
    assert.ok(validate(manifest), JSON.stringify(validate.errors, null, 2));
  });
}

test('the schema refuses a manifest that breaks it', async () => {
  const manifest = (await packer).fill(given);
  manifest.name.short = 'x'.repeat(31);
  assert.equal(validator('v1.22')(manifest), false);
});

test('nothing is left to fill in, and what is given is where it belongs', async () => {
  const manifest = (await packer).fill({ ...given, developer: 'Hill "Clinic"', privacy: 'https://clinic.example/privacy', version: '1.2.3' });
  assert.doesNotMatch(JSON.stringify(manifest), /\$\{\{/);
  assert.equal(manifest.id, botId);
  assert.equal(manifest.bots[0].botId, botId);
  assert.equal(manifest.composeExtensions[0].botId, botId);
  assert.equal(manifest.developer.name, 'Hill "Clinic"');
  assert.equal(manifest.developer.privacyUrl, 'https://clinic.example/privacy');
  assert.equal(manifest.version, '1.2.3');
  assert.deepEqual(manifest.validDomains, ['bot.clinic.example']);
});

test('every text keeps its limit', async () => {
  const manifest = (await packer).fill(given);
  const within = (text, limit) => assert.ok(text.length >= 1 && text.length <= limit, `${text.length} of ${limit}: ${text}`);
  within(manifest.developer.name, 32);
  within(manifest.name.short, 30);
  within(manifest.name.full, 100);
  within(manifest.description.short, 80);
  within(manifest.description.full, 4000);
  assert.deepEqual(manifest.bots[0].scopes, ['personal', 'team', 'groupChat']);
  for (const list of manifest.bots[0].commandLists) {
    assert.ok(list.commands.length <= 10);
    for (const command of list.commands) {
      within(command.title, 32);
      within(command.description, 128);
    }
  }
  assert.equal(manifest.composeExtensions[0].commands.length, 1);
  const [command] = manifest.composeExtensions[0].commands;
  assert.equal(command.type, 'query');
  assert.equal(command.initialRun, true);
  within(command.id, 64);
  within(command.title, 32);
  within(command.description, 128);
  for (const parameter of command.parameters) {
    within(parameter.name, 64);
    within(parameter.title, 32);
    within(parameter.description, 128);
  }
  for (const address of Object.values(manifest.developer).filter(value => value.includes('://'))) {
    assert.match(address, /^https:\/\//);
  }
});

test('the colour icon is 192 by 192, opaque, of the accent colour and white', async () => {
  const manifest = (await packer).fill(given);
  const { width, height, pixels } = readPng(path.join(folder, manifest.icons.color));
  assert.deepEqual([width, height], [192, 192]);
  assert.ok(pixels.every(([, , , alpha]) => alpha === 255));
  const accent = manifest.accentColor.match(/\w\w/g).map(value => parseInt(value, 16));
  assert.deepEqual(pixels[0].slice(0, 3), accent);
  assert.ok(pixels.some(([r, g, b]) => r === 255 && g === 255 && b === 255));
  // The symbol stays within the middle that every surface shows.
  const isSymbol = i => pixels[i].slice(0, 3).some((value, channel) => value !== accent[channel]);
  assert.ok(pixels.every((_, i) => !isSymbol(i) || Math.min(i % 192, Math.floor(i / 192), 191 - (i % 192), 191 - Math.floor(i / 192)) >= 24));
});

test('the outline icon is 32 by 32, white alone, on transparent', async () => {
  const { width, height, pixels } = readPng(path.join(folder, (await packer).fill(given).icons.outline));
  assert.deepEqual([width, height], [32, 32]);
  assert.ok(pixels.every(([r, g, b]) => r === 255 && g === 255 && b === 255));
  assert.equal(pixels[0][3], 0);
  const drawn = pixels.filter(([, , , alpha]) => alpha > 0).length;
  assert.ok(drawn > 100 && drawn < 600, `${drawn} of 1024 pixels`);
});

test('the icons are what their script draws', () => {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'icons-'));
  try {
    for (const name of ['icons.mjs', 'zlib.mjs']) {
      fs.copyFileSync(path.join(folder, name), path.join(copy, name));
    }
    execFileSync(process.execPath, [path.join(copy, 'icons.mjs')]);
    for (const name of ['color.png', 'outline.png']) {
      assert.deepEqual(readPng(path.join(copy, name)), readPng(path.join(folder, name)));
    }
  } finally {
    fs.rmSync(copy, { recursive: true });
  }
});

test('the command packs manifest and icons at the root of the zip', () => {
  const out = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'package-')), 'app.zip');
  try {
    execFileSync(process.execPath, [path.join(folder, 'package.mjs'), '--domain', 'bot.clinic.example', '--out', out], {
      env: { ...process.env, MicrosoftAppId: botId, Clinic__Name: 'Hill Clinic', Clinic__PrivacyNoticeUrl: 'https://clinic.example/privacy' },
    });
    const files = unzip(fs.readFileSync(out));
    assert.deepEqual(Object.keys(files), ['manifest.json', 'color.png', 'outline.png']);
    const manifest = JSON.parse(files['manifest.json']);
    assert.equal(manifest.bots[0].botId, botId);
    assert.equal(manifest.developer.name, 'Hill Clinic');
    assert.equal(manifest.developer.privacyUrl, 'https://clinic.example/privacy');
    assert.deepEqual(files['color.png'], fs.readFileSync(path.join(folder, 'color.png')));
  } finally {
    fs.rmSync(path.dirname(out), { recursive: true });
  }
});

test('a language is a file, and is packed', async () => {
  const languages = fs.mkdtempSync(path.join(os.tmpdir(), 'languages-'));
  try {
    const french = { $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.Localization.schema.json', 'name.short': 'BackPainBot', 'description.short': 'La libération myofasciale', 'description.full': 'Ce que dit un article de la Mayo Clinic.' };
    const strings = validator('v1.22', 'MicrosoftTeams.Localization.schema.json');
    assert.ok(strings(french), JSON.stringify(strings.errors));
    fs.writeFileSync(path.join(languages, 'fr.json'), JSON.stringify(french));
    const { fill, files, zip } = await packer;
    const packed = unzip(zip(files(fill(given), pathToFileURL(`${languages}/`))));
    const manifest = JSON.parse(packed['manifest.json']);
    assert.deepEqual(manifest.localizationInfo.additionalLanguages, [{ languageTag: 'fr', file: 'languages/fr.json' }]);
    assert.ok(packed['languages/fr.json']);
    const validate = validator('v1.22');
    assert.ok(validate(manifest), JSON.stringify(validate.errors));
  } finally {
    fs.rmSync(languages, { recursive: true });
  }
});

test('all that is missing or wrong is said at once', async () => {
  const { fill } = await packer;
  assert.throws(() => fill({ 'bot-id': 'x', domain: 'https://y/', website: 'http://y' }), fault => ['--bot-id', '--domain', '--website'].every(option => fault.message.includes(option)));
  assert.throws(() => fill({ 'bot-id': 'x', domain: given.domain }), fault => !fault.message.includes('--app-id'));
  assert.throws(() => fill({ ...given, 'app-id': 'x' }), /--app-id/);
  assert.throws(() => fill({ ...given, version: '1' }), /--version/);
});
