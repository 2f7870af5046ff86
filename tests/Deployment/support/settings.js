'use strict';
// The settings that the app reads, out of its sources: options classes, and keys that are read by name.

const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../../..');
const sources = fs.readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.cs') && !/[\\/](obj|bin)([\\/]|$)/.test(entry.parentPath ?? entry.path))
  .map(entry => ({ name: entry.name, text: fs.readFileSync(path.join(entry.parentPath ?? entry.path, entry.name), 'utf8') }));

/** Keys of the options classes, whose first comment says what they are bound from: "DirectLine:SigningKeys:*". */
const bound = sources.filter(({ name }) => name.endsWith('Options.cs')).flatMap(({ text }) => {
  const section = /Bound from <c>(\w+)<\/c>/.exec(text)?.[1];
  const property = /^ {4}public (?!const|static|override|IEnumerable<ValidationResult>)([\w<>?.]+) (\w+) \{ get;/gm;
  return section ? [...text.matchAll(property)].map(([, type, name]) => `${section}:${name}${type.startsWith('IList<') ? ':*' : ''}`) : [];
});

/** Keys that are read by name: configuration["X"], the adapters' constants, what BotIdentity is given. */
const named = sources.flatMap(({ text }) => [...text.matchAll(/onfiguration\["([\w:]+)"\]|const string \w+Key = "(MicrosoftApp\w+)"|Given\("(\w+)"\)/g)].map(match => match[1] ?? match[2] ?? match[3]));

/** Variables of .NET, of OpenTelemetry's SDK and of App Service; the last is not for the app, but for the platform or the collector. */
const platform = [
  'ASPNETCORE_ENVIRONMENT', 'ASPNETCORE_URLS', 'ASPNETCORE_HTTP_PORTS', 'DOTNET_gcServer', 'DOTNET_GCHeapHardLimitPercent', 'DOTNET_EnableDiagnostics', 'DOTNET_NOLOGO', 'DOTNET_TieredPGO',
  'OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_PROTOCOL', 'OTEL_EXPORTER_OTLP_HEADERS', 'OTEL_SERVICE_NAME', 'OTEL_RESOURCE_ATTRIBUTES',
  'SCM_DO_BUILD_DURING_DEPLOYMENT', 'WEBSITE_RUN_FROM_PACKAGE', 'WEBSITES_CONTAINER_STOP_TIME_LIMIT',
  'COLLECTOR_CONFIG', 'COLLECTOR_CONNECTION',
];

const keys = [...new Set([...bound, ...named])];
const patterns = keys.map(key => new RegExp(`^${key.replaceAll('*', '\\d+')}$`, 'i'));

/** Whether a setting, as an environment variable (Clinic__Phone), is one that something reads. */
const isRead = variable => platform.includes(variable) || /^Logging__LogLevel__\w/.test(variable) || patterns.some(pattern => pattern.test(variable.replaceAll('__', ':')));

/** Whether its value is a secret. */
const isSecret = variable => /^(MicrosoftAppPassword|MicrosoftAppCertificatePassword|Storage__ConnectionString|DirectLine__(Secrets|SigningKeys)__\d+|Feedback__Key|COLLECTOR_CONNECTION|OTEL_EXPORTER_OTLP_HEADERS)$/i.test(variable);

/** Paths that the app serves, by its Map... calls. */
const paths = sources.flatMap(({ text }) => [...text.matchAll(/Map\w+\("(\/[\w/-]*)"|const string Path = "(\/[\w/-]+)"/g)].map(match => match[1] ?? match[2]));

module.exports = { root, sources, keys, isRead, isSecret, paths };
