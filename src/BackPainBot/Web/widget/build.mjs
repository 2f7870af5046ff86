// Bundles the widget and the pages into dist/: fingerprinted names, each file also as Brotli and gzip, and a manifest that says what is what.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { webChatFromSource } from './build/web-chat.mjs';

const folder = import.meta.dirname;
const work = join(folder, 'dist.new');
const types = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml' };

const common = {
  bundle: true,
  minify: true,
  target: ['es2020', 'chrome100', 'firefox100', 'safari15.4'],
  format: 'iife',
  legalComments: 'none',
  write: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
  absWorkingDir: folder,
};

const [launcher, chat, styles] = await Promise.all([
  build({ ...common, entryPoints: ['src/launcher/widget.ts'] }),
  build({ ...common, entryPoints: ['src/chat/chat.ts'], ...webChatFromSource(folder) }),
  build({ ...common, entryPoints: ['src/chat/chat.css', 'src/site/site.css'], outdir: 'out' }),
]);

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const files = [
  { name: 'chat.js', bytes: Buffer.from(chat.outputFiles[0].contents) },
  ...styles.outputFiles.map(file => ({ name: basename(file.path), bytes: Buffer.from(file.contents) })),
  ...readdirSync(join(folder, 'images')).map(name => ({ name, bytes: readFileSync(join(folder, 'images', name)) })),
];
const manifest = {};
await Promise.all(files.map(async ({ name, bytes }) => {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
  const type = extname(name);
  const file = `${basename(name, type)}.${hash}${type}`;
  manifest[name] = { file, type: types[type] };
  writeFileSync(join(work, file), bytes);
  await compress(join(work, file), bytes);
}));

// The launcher's settings are put in by the server, which therefore compresses it itself.
writeFileSync(join(work, 'widget.js'), launcher.outputFiles[0].contents);
cpSync(join(folder, 'pages'), work, { recursive: true });
writeFileSync(join(work, 'licenses.txt'), licences());
writeFileSync(join(work, 'manifest.json'), `${JSON.stringify(Object.fromEntries(Object.entries(manifest).sort()), null, 2)}\n`);
rmSync(join(folder, 'dist'), { recursive: true, force: true });
renameSync(work, join(folder, 'dist'));

async function compress(path, bytes) {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, brotli), promisify(gzip)(bytes, { level: 9 })]);
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
}

/** The licences of what is in the bundle, as they ask for. */
function licences() {
  const packages = new Set(chat.metafile ? Object.keys(chat.metafile.inputs).map(packageFolder).filter(Boolean) : []);
  return [...packages].sort().map(path => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, path, 'package.json'), 'utf8'));
    const text = readdirSync(join(folder, path)).find(file => /^licen[cs]e/i.test(file));
    return `${name} ${version} (${license ?? 'see its sources'})\n${text ? readFileSync(join(folder, path, text), 'utf8').trim() : ''}\n`;
  }).join('\n');
}

function packageFolder(input) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
}
