// Fills the manifest and packs it with its icons and languages as an app package for Teams.
//
//   node deploymentTemplates/teams/package.mjs --bot-id GUID --domain bot.clinic.example [--out backpainbot.zip] ...
//
// What is not given comes from the bot's own configuration: environment variables (MicrosoftAppId, Clinic__Name, ...), then appsettings.json of src/BackPainBot.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { crc32, deflateRawSync } from './zlib.mjs';

const folder = new URL('./', import.meta.url);
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const host = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

const options = {
  'bot-id': { type: 'string' }, // the bot's Microsoft App ID; default MicrosoftAppId
  'app-id': { type: 'string' }, // the id of the app in Teams' catalogue; default the bot's
  domain: { type: 'string' }, // the host name at which the bot is reached
  developer: { type: 'string' }, // default Clinic:Name
  website: { type: 'string' }, // default https://{domain}/
  privacy: { type: 'string' }, // default Clinic:PrivacyNoticeUrl, else the website
  terms: { type: 'string' }, // default the website
  version: { type: 'string' }, // default the manifest's
  out: { type: 'string' }, // default backpainbot-teams.zip
};

/** The bot's configuration: a key as "Clinic:Name". */
const configured = key => {
  const variable = process.env[key.replaceAll(':', '__')];
  if (variable) {
    return variable;
  }
  const file = new URL('../../src/BackPainBot/appsettings.json', folder);
  return existsSync(file) ? key.split(':').reduce((node, name) => node?.[name], JSON.parse(readFileSync(file, 'utf8'))) : undefined;
};

/** The manifest with everything filled in. Throws with all faults at once. */
export const fill = given => {
  const faults = [];
  const check = (fits, fault) => fits || faults.push(fault);
  const botId = given['bot-id'] ?? configured('MicrosoftAppId') ?? '';
  const domain = given.domain ?? '';
  check(guid.test(botId), '--bot-id must be the bot\'s Microsoft App ID, a GUID (or set MicrosoftAppId).');
  check(host.test(domain), '--domain must be the host name at which the bot is reached, such as bot.clinic.example.');
  const website = given.website ?? `https://${domain}/`;
  const values = {
    APP_ID: given['app-id'] ?? botId,
    BOT_ID: botId,
    BOT_DOMAIN: domain,
    DEVELOPER_NAME: (given.developer ?? configured('Clinic:Name') ?? domain).slice(0, 32),
    WEBSITE_URL: website,
    PRIVACY_URL: given.privacy ?? configured('Clinic:PrivacyNoticeUrl') ?? website,
    TERMS_URL: given.terms ?? website,
  };
  check(given['app-id'] === undefined || guid.test(given['app-id']), '--app-id must be a GUID.');
  for (const [option, value] of [['website', values.WEBSITE_URL], ['privacy', values.PRIVACY_URL], ['terms', values.TERMS_URL]]) {
    check(URL.canParse(value) && new URL(value).protocol === 'https:', `--${option} must be an https address.`);
  }
  check(given.version === undefined || /^\d+\.\d+\.\d+$/.test(given.version), '--version must be three numbers, such as 1.2.0.');
  if (faults.length > 0) {
    throw new Error(faults.join('\n'));
  }

  const text = readFileSync(new URL('manifest.json', folder), 'utf8');
  const manifest = JSON.parse(text.replace(/\$\{\{(\w+)\}\}/g, (_, name) => JSON.stringify(values[name]).slice(1, -1)));
  manifest.version = given.version ?? manifest.version;
  return manifest;
};

/** The files of the package by name. A file languages/fr.json makes it speak French. */
export const files = (manifest, languages = new URL('languages/', folder)) => {
  const tags = existsSync(languages) ? readdirSync(languages).filter(name => name.endsWith('.json')).sort() : [];
  if (tags.length > 0) {
    manifest.localizationInfo.additionalLanguages = tags.map(name => ({ languageTag: name.slice(0, -5), file: `languages/${name}` }));
  }
  const packed = { 'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) };
  for (const icon of Object.values(manifest.icons)) {
    packed[icon] = readFileSync(new URL(icon, folder));
  }
  for (const name of tags) {
    packed[`languages/${name}`] = readFileSync(new URL(name, languages));
  }
  return packed;
};

/** A zip of files by name; the same files give the same bytes. */
export const zip = packed => {
  const bodies = [];
  const entries = [];
  let offset = 0;
  for (const [name, data] of Object.entries(packed)) {
    const bytes = Buffer.from(name);
    const deflated = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2); // the name is UTF-8
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0x21, 8); // 1980-01-01
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(deflated.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(bytes.length, 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, bytes, deflated]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, place, bytes]));
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06'), end]);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { values } = parseArgs({ options });
    const out = values.out ?? 'backpainbot-teams.zip';
    writeFileSync(out, zip(files(fill(values))));
    console.log(`${out}: upload it in Teams under Apps, Manage your apps, Upload a custom app.`);
  } catch (fault) {
    console.error(fault.message);
    process.exitCode = 1;
  }
}
