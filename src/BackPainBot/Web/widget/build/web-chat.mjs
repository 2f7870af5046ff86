// How Web Chat gets into the bundle: from the sources in its npm packages, so that esbuild leaves out what is not used. Half of the ready-made
// bundle is speech, other connections and forty languages, which this page has no use for.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that are imported but never used here: speech, and helpers of servers. */
const unused = [
  'botframework-directlinespeech-sdk', 'microsoft-cognitiveservices-speech-sdk', 'web-speech-cognitive-services', 'botframework-directlinejs',
  'botframework-streaming', 'swiper', 'postcss', 'source-map-js', 'path', 'fs', 'url', 'core-js',
];

/** @param {string} folder The folder that holds node_modules. */
export function webChatFromSource(folder) {
  const modules = join(folder, 'node_modules');
  const shims = join(folder, 'build', 'shims');
  const source = (name, file) => ['.ts', '.tsx', '.js'].map(type => join(modules, name, 'src', file + type)).find(existsSync)
    ?? fail(`${name} has no src/${file}: this build knows Web Chat 4.18.1.`);
  const paths = {
    'botframework-webchat': join(folder, 'build', 'web-chat-entry.js'),
    'botframework-webchat-core': source('botframework-webchat-core', 'index'),
    'botframework-webchat-api': source('botframework-webchat-api', 'index'),
    'botframework-webchat-api/internal': source('botframework-webchat-api', 'internal'),
    'botframework-webchat-api/decorator': source('botframework-webchat-api', 'decorator/index'),
    'botframework-webchat-component': source('botframework-webchat-component', 'index'),
    'botframework-webchat-component/internal': source('botframework-webchat-component', 'internal'),
    // These three make their ES5 files in install scripts, which do not run here.
    'p-defer-es5': join(shims, 'p-defer.js'),
    'abort-controller-es5': join(shims, 'abort-controller.js'),
    'markdown-it-attrs-es5': join(modules, 'markdown-it-attrs', 'index.js'),
    punycode: join(shims, 'punycode.js'),
  };
  const languages = readdirSync(join(folder, '../../../../dialogs'));

  return {
    metafile: true,
    loader: { '.js': 'jsx' },
    tsconfigRaw: { compilerOptions: { jsx: 'react' } },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.npm_package_version': '"4.18.1"', 'process.env': '{}', process: 'undefined' },
    plugins: [{
      name: 'web-chat',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^[^./]/ }, ({ path }) => {
          if (path in paths) {
            return { path: paths[path] };
          }

          return unused.some(name => path === name || path.startsWith(`${name}/`)) ? { path: join(shims, 'unused.js') } : undefined;
        });

        // Web Chat's own words: English, and the languages that the bot has content in.
        onLoad({ filter: /webchat-api[\\/]src[\\/]localization[\\/].*\.json$/ }, ({ path }) =>
          ['en-US', 'overrides', ...languages].some(name => path.endsWith(`${name}.json`)) ? undefined : { contents: '{}', loader: 'json' });
      },
    }],
  };
}

function fail(message) {
  throw new Error(message);
}
