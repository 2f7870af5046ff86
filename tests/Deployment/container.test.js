'use strict';

const { describe, test } = require('node:test');
const assert = require('node:assert/strict');
const { parse: parseYaml } = require('yaml');
const { all, parse } = require('./support/nginx');
const { dataFolders, image, port, shutdownSeconds, text, user, version } = require('./support/product');
const { isRead, isSecret } = require('./support/settings');

const folder = 'deploymentTemplates/container';
const yaml = name => parseYaml(text(`${folder}/${name}`));
const variables = name => Object.fromEntries(text(`${folder}/${name}`).split('\n').filter(line => /^#?\w+=/.test(line)).map(line => /^#?(\w+)=(.*)$/.exec(line).slice(1)));
const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file laid over another, as Compose does: mappings member by member, lists one after the other. */
const over = (base, more) =>
  isObject(base) && isObject(more)
    ? Object.fromEntries([...new Set([...Object.keys(base), ...Object.keys(more)])].map(key => [key, key in more ? (key in base ? over(base[key], more[key]) : more[key]) : base[key]]))
    : Array.isArray(base) && isObject(more) ? over(Object.fromEntries(base.map(name => [name, {}])), more)
      : Array.isArray(base) && Array.isArray(more) ? [...new Set([...base, ...more])] : more;

const sqlite = yaml('compose.yaml');
const files = { 'compose.yaml': sqlite, 'compose.yaml with compose.postgresql.yaml': over(sqlite, yaml('compose.postgresql.yaml')) };
const seconds = duration => Number(/^(\d+)s$/.exec(duration)[1]);
const number = address => address.split('.').reduce((all, part) => all * 256 + Number(part), 0);
const within = (address, network) => {
  const [start, bits] = network.split('/');
  return Math.floor(number(address) / 2 ** (32 - bits)) === Math.floor(number(start) / 2 ** (32 - bits));
};

for (const [name, { services, networks, volumes }] of Object.entries(files)) {
  describe(name, () => {
    const { bot, proxy, database } = services;
    const environment = bot.environment;

    test('runs images of one version', () => {
      assert.equal(bot.image, `${image}:${version}`);
      Object.values(services).forEach(service => assert.match(service.image, /^[\w./-]+:\d+(\.\d+)+$/));
    });

    test('gives the bot settings that it reads', () => {
      assert.deepEqual(Object.keys(environment).filter(key => !isRead(key)), []);
      assert.deepEqual(Object.entries(environment).filter(([key, value]) => isSecret(key) && !/\$\{\w+:\?/.test(value)), []);
    });

    test('has several replicas on PostgreSQL with a common key, else one', () => {
      const { replicas } = bot.deploy;
      assert.equal(replicas, database ? 2 : 1);
      assert.equal(environment.Storage__Provider, replicas > 1 ? 'PostgreSql' : 'Sqlite');
      assert.equal('DirectLine__SigningKeys__0' in environment && 'Storage__ConnectionString' in environment, replicas > 1);
    });

    test('mounts a volume where the bot writes, and lets it write nowhere else', () => {
      const mounts = bot.volumes.map(mount => mount.split(':'));
      assert.deepEqual(dataFolders, mounts.map(([, target]) => target));
      assert.ok(mounts.every(([source]) => source in volumes));
      assert.equal(bot.read_only, true);
      assert.equal(bot.user, `${user}:${user}`);
    });

    test('takes every right from every container that it can do without', () => {
      for (const service of Object.values(services)) {
        assert.deepEqual(service.cap_drop, ['ALL']);
        assert.deepEqual(service.security_opt, ['no-new-privileges:true']);
      }
      assert.equal(proxy.read_only, true);
    });

    test('lets turns end', () => assert.ok(seconds(bot.stop_grace_period) > shutdownSeconds));

    test('has the bot believe the proxy alone, whose address nobody else gets', () => {
      const address = proxy.networks.front.ipv4_address;
      const [{ subnet, ip_range: range }] = networks.front.ipam.config;
      assert.deepEqual(Object.entries(environment).filter(([key]) => key.startsWith('Web__KnownProxies')), [['Web__KnownProxies__0', address]]);
      assert.ok(within(address, subnet) && within(range.split('/')[0], subnet) && !within(address, range));
    });

    test('puts nginx before the replicas, and nothing before the database', () => {
      const upstream = all(parse(text(`${folder}/nginx.conf`)), 'upstream')[0].children;
      const [target] = upstream.filter(directive => directive.name === 'server').map(({ args }) => args[0]);
      assert.equal(target, `bot:${port}`);
      assert.deepEqual(proxy.ports, ['80:80', '443:443']);
      assert.ok(proxy.volumes.includes('./nginx.conf:/etc/nginx/nginx.conf:ro'));
      assert.deepEqual(Object.entries(services).filter(([, { ports }]) => ports).map(([service]) => service), ['proxy']);
      if (database) {
        assert.deepEqual([bot.networks, database.networks, networks.back.internal], [['front', 'back'], ['back'], true]);
      }
    });

    test('connects to the database as it is made', () => {
      if (database) {
        const connection = Object.fromEntries(environment.Storage__ConnectionString.split(';').map(part => /^(\w+)=(.*)$/.exec(part).slice(1)));
        const { POSTGRES_DB, POSTGRES_PASSWORD, POSTGRES_USER } = database.environment;
        assert.deepEqual(connection, { Host: 'database', Database: POSTGRES_DB, Username: POSTGRES_USER, Password: POSTGRES_PASSWORD });
        assert.equal(bot.depends_on.database.condition, 'service_healthy');
      }
    });

    test('takes its variables from .env, whose example holds no secret', () => {
      const example = variables('.env.example');
      const used = [...JSON.stringify(services).matchAll(/\$\{(\w+)/g)].map(([, variable]) => variable);
      assert.deepEqual(used.filter(variable => !(variable in example)), []);
      assert.deepEqual(Object.entries(example).filter(([variable, value]) => variable !== 'PUBLIC_URL' && value !== ''), []);
    });
  });
}

test('bot.env.example has settings that the bot reads, and no secret', () => {
  const example = variables('bot.env.example');
  assert.deepEqual(Object.keys(example).filter(key => !isRead(key)), []);
  assert.deepEqual(Object.entries(example).filter(([key, value]) => isSecret(key) && value !== ''), []);
  assert.ok(sqlite.services.bot.env_file.some(file => file.path === 'bot.env'));
});
