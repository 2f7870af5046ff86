'use strict';
// What the files of deployment have to agree with, out of the product's own sources.

const fs = require('node:fs');
const path = require('node:path');
const { root, sources } = require('./settings');

const text = name => fs.readFileSync(path.join(root, name), 'utf8');
const found = (pattern, where) => pattern.exec(where)?.[1] ?? assertFound(pattern);
const assertFound = pattern => {
  throw new Error(`${pattern} is nowhere to be found`);
};
const source = name => sources.find(file => file.name === name).text;
const targets = text('deploymentTemplates/container/Container.targets');
const settings = JSON.parse(text('src/BackPainBot/appsettings.json'));

module.exports = {
  text,
  version: found(/<Version>([\d.]+)<\/Version>/, text('Directory.Build.props')),
  image: found(/<ContainerRepository>(\w+)<\/ContainerRepository>/, targets),
  user: Number(found(/<ContainerUser>(\d+)<\/ContainerUser>/, targets)),
  port: Number(found(/<ContainerPort Include="(\d+)"/, targets)),
  baseImage: found(/<ContainerBaseImage [^>]*>([^<]+)</, targets),
  /** The working directory of images that the SDK makes, and in it the folders that the app writes to. */
  dataFolders: [...new Set([settings.Storage.Folder, settings.Understanding.CacheFolder, settings.DirectLine.KeyFolder ?? settings.Storage.Folder])].map(name => `/app/${name}`),
  shutdownSeconds: Number(found(/ShutdownTime = TimeSpan\.FromSeconds\((\d+)\)/, source('WebServices.cs'))),
  connectionsPerAddress: settings.Web.ConnectionsPerAddress,
  idleSeconds: settings.Web.IdleSeconds,
  maxBodyBytes: settings.Web.MaxBodyBytes,
  keepAliveSeconds: settings.DirectLine.KeepAliveSeconds,
};
