'use strict';
// A registry on this machine, with a base image of nothing but the settings that the real one has (docker inspect mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra).

const { createHash } = require('node:crypto');
const http = require('node:http');
const zlib = require('node:zlib');

const digest = bytes => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const json = value => Buffer.from(JSON.stringify(value));

// A tar of no files.
const files = Buffer.alloc(1024);
const layer = zlib.gzipSync(files);
const config = json({
  architecture: 'amd64',
  os: 'linux',
  config: {
    User: '1654',
    WorkingDir: '/',
    Env: [
      'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'APP_UID=1654', 'ASPNETCORE_HTTP_PORTS=8080', 'DOTNET_RUNNING_IN_CONTAINER=true',
      'DOTNET_VERSION=10.0.0', 'ASPNET_VERSION=10.0.0',
    ],
  },
  rootfs: { type: 'layers', diff_ids: [digest(files)] },
  history: [{ created: '2025-11-01T00:00:00Z', created_by: 'base' }],
});
const type = 'application/vnd.docker.distribution.manifest.v2+json';
const manifest = json({
  schemaVersion: 2,
  mediaType: type,
  config: { mediaType: 'application/vnd.docker.container.image.v1+json', size: config.length, digest: digest(config) },
  layers: [{ mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', size: layer.length, digest: digest(layer) }],
});

/** Starts it: { host, asked, stop }. */
const start = async () => {
  const asked = [];
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const [, kind, reference] = /^\/v2\/.+\/(manifests|blobs)\/(.+)$/.exec(request.url) ?? [];
    const body = kind === 'manifests' ? manifest : [config, layer].find(blob => digest(blob) === reference);
    if (request.url === '/v2/') {
      response.writeHead(200).end('{}');
    } else if (body) {
      const headers = { 'content-type': kind === 'manifests' ? type : 'application/octet-stream', 'content-length': body.length, 'docker-content-digest': digest(body) };
      response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { host: `localhost:${server.address().port}`, asked, stop: () => server.close() };
};

module.exports = { start };
