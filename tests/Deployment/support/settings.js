'use strict';
// The settings that the app reads, and the paths that it serves.

const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../../..');
const sources = fs.readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.cs') && !/[\\/](obj|bin)([\\/]|$)/.test(entry.parentPath ?? entry.path))
  .map(entry => ({ name: entry.name, text: fs.readFileSync(path.join(entry.parentPath ?? entry.path, entry.name), 'utf8') }));

/** Every key of the bot's, which appsettings.json has: "DirectLine:SigningKeys:*". */
const keysOf = (value, name) => Array.isArray(value) ? [`${name}:*`]
  : value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([key, item]) => keysOf(item, name ? `${name}:${key}` : key)) : [name];
const keys = keysOf(JSON.parse(fs.readFileSync(path.join(root, 'src/BackPainBot/appsettings.json'), 'utf8')), '');

/** Variables of .NET, of OpenTelemetry's SDK and of App Service; the last is not for the app, but for the platform or the collector. */
const platform = [
  'ASPNETCORE_ENVIRONMENT', 'ASPNETCORE_FORWARDEDHEADERS_ENABLED', 'ASPNETCORE_URLS', 'ASPNETCORE_HTTP_PORTS', 'DOTNET_gcServer', 'DOTNET_GCHeapHardLimitPercent', 'DOTNET_EnableDiagnostics', 'DOTNET_NOLOGO', 'DOTNET_TieredPGO',
  'OTEL_EXPORTER_OTLP_HEADERS', 'OTEL_RESOURCE_ATTRIBUTES',
  'SCM_DO_BUILD_DURING_DEPLOYMENT', 'WEBSITE_RUN_FROM_PACKAGE', 'WEBSITES_CONTAINER_STOP_TIME_LIMIT',
  'COLLECTOR_CONFIG', 'COLLECTOR_CONNECTION',
];

const patterns = keys.map(key => new RegExp(`^${key.replaceAll('*', '\\d+')}$`, 'i'));

/** Whether a setting, as an environment variable (Clinic__Phone), is one that something reads. */
const isRead = variable => platform.includes(variable) || /^Logging__LogLevel__\w/.test(variable) || patterns.some(pattern => pattern.test(variable.replaceAll('__', ':')));

/** Whether its value is a secret. */
const isSecret = variable => /^(MicrosoftAppPassword|MicrosoftAppCertificatePassword|Storage__ConnectionString|DirectLine__(Secrets|SigningKeys)__\d+|Feedback__Key|COLLECTOR_CONNECTION|OTEL_EXPORTER_OTLP_HEADERS)$/i.test(variable);

/** Paths that the app serves, by its Map... calls. */
const paths = sources.flatMap(({ text }) => [...text.matchAll(/Map\w+\("(\/[\w/-]*)"|const string \w*Path = "(\/[\w/-]+)"/g)].map(match => match[1] ?? match[2]));

module.exports = { root, sources, keys, isRead, isSecret, paths };
