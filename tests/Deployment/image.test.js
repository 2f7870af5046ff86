'use strict';
// The image that "dotnet publish -t:PublishContainer" makes, over a base image from a registry on this machine.

const { before, after, describe, test } = require('node:test');
const assert = require('node:assert/strict');
const { execFileSync, spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { baseImage, dataFolders, image, port, user, version } = require('./support/product');
const registry = require('./support/registry');
const { root } = require('./support/settings');

const built = fs.existsSync(path.join(root, 'src/BackPainBot/bin/Release/net10.0/BackPainBot.dll'));

describe('the image', { skip: built ? false : 'the program has not been built: dotnet build -c Release' }, () => {
  let folder, server, manifest, config, files;

  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'image-'));
    server = await registry.start();
    const archive = path.join(folder, 'image.tar');
    const log = fs.openSync(path.join(folder, 'publish.log'), 'w');
    const publish = spawn('dotnet', [
      'publish', 'src/BackPainBot', '-c', 'Release', '--no-build', '-v', 'q', '-nologo', '-t:PublishContainer', `-p:PublishDir=${folder}/publish/`, '-p:BuildWidget=false',
      `-p:ContainerBaseImage=${server.host}/${baseImage.replace(/^[^/]+\//, '')}`, `-p:ContainerArchiveOutputPath=${archive}`,
    ], { cwd: root, stdio: ['ignore', log, log], env: { ...process.env, MSBUILDDISABLENODEREUSE: '1' } });
    const code = await new Promise(resolve => publish.on('close', resolve));
    assert.equal(code, 0, fs.readFileSync(path.join(folder, 'publish.log'), 'utf8'));
    execFileSync('tar', ['-xf', archive, '-C', folder]);
    [manifest] = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    ({ config } = JSON.parse(fs.readFileSync(path.join(folder, manifest.Config), 'utf8')));
    files = execFileSync('tar', ['-tvzf', path.join(folder, manifest.Layers.at(-1)), '--numeric-owner'], { encoding: 'utf8' }).split('\n')
      .map(line => /^(\S+) (\d+)\/\d+ .* (app\S*)$/.exec(line)).filter(Boolean).map(([, mode, owner, name]) => ({ mode, owner: Number(owner), name: `/${name.replace(/\/$/, '')}` }));
  });

  after(() => {
    server?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('stands on the chiselled image with ICU, of .NET 10', () => {
    assert.match(baseImage, /^mcr\.microsoft\.com\/dotnet\/aspnet:10\.0(\.\d+)?-noble-chiseled-extra$/);
    assert.ok(server.asked.includes(`GET /v2/${baseImage.replace(/^[^/]+\//, '').replace(':', '/manifests/')}`), server.asked.join('\n'));
  });

  test('has a name and this version', () => assert.deepEqual(manifest.RepoTags, [`${image}:${version}`]));

  test('runs without rights', () => assert.equal(config.User, String(user)));

  test('starts the program, which is in it, in its folder', () => {
    assert.deepEqual(config.Entrypoint, ['dotnet', '/app/BackPainBot.dll']);
    assert.equal(config.WorkingDir, '/app/');
    const names = files.map(({ name }) => name);
    assert.ok(names.includes(config.Entrypoint[1]) && names.includes('/app/dialogs/en-US/article.qna') && names.includes('/app/appsettings.json'));
  });

  test('listens at the port that it tells', () => {
    assert.deepEqual(config.ExposedPorts, { [`${port}/tcp`]: {} });
    assert.ok(config.Env.includes(`ASPNETCORE_HTTP_PORTS=${port}`) && config.Env.includes('DOTNET_EnableDiagnostics=0'));
  });

  test('has an empty folder of its user where volumes are mounted', () => {
    for (const folderOfData of dataFolders) {
      assert.deepEqual(files.filter(({ name }) => name.startsWith(folderOfData)), [{ mode: 'drwxr-xr-x', owner: user, name: folderOfData }]);
    }
  });

  test('says what it is', () => {
    const { 'org.opencontainers.image.title': title, 'org.opencontainers.image.version': labelled, 'org.opencontainers.image.licenses': licence } = config.Labels;
    assert.deepEqual([title, labelled, licence], ['BackPainBot', version, 'MIT']);
  });

  test('holds no settings for development, and no secret', () => {
    assert.deepEqual(config.Env.filter(variable => /Password|SigningKeys|Secret|Development/i.test(variable)), []);
    assert.deepEqual(files.filter(({ name }) => /\.(db|key|pfx|pem)$/i.test(name)), []);
  });
});
