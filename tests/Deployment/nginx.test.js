'use strict';

const { describe, test } = require('node:test');
const assert = require('node:assert/strict');
const { all, only, parse } = require('./support/nginx');
const { connectionsPerAddress, idleSeconds, keepAliveSeconds, maxBodyBytes, text } = require('./support/product');

for (const file of ['container/nginx.conf', 'linux/nginx.conf']) {
  describe(file, () => {
    const config = parse(text(`deploymentTemplates/${file}`));
    const [{ children: server }] = all(config, 'server').filter(({ children }) => children.some(({ name }) => name === 'location'));
    const location = server.find(({ name }) => name === 'location').children;
    const headers = Object.fromEntries(location.filter(({ name }) => name === 'proxy_set_header').map(({ args }) => args));

    test('passes everything to the bot', () => {
      const [upstream] = all(config, 'upstream');
      assert.deepEqual(server.find(({ name }) => name === 'location').args, ['/']);
      assert.deepEqual(only(location, 'proxy_pass'), [`http://${upstream.args[0]}`]);
    });

    test('lets WebSockets through for longer than their silence', () => {
      assert.deepEqual(only(location, 'proxy_http_version'), ['1.1']);
      assert.equal(headers.Upgrade, '$http_upgrade');
      assert.equal(headers.Connection, '$connection_upgrade');
      const [{ args, children }] = all(config, 'map');
      assert.deepEqual([args, children.map(({ name, args: [value] }) => [name, value])], [['$http_upgrade', '$connection_upgrade'], [['default', 'upgrade'], ['', '']]]);
      for (const name of ['proxy_read_timeout', 'proxy_send_timeout']) {
        assert.ok(parseInt(only(location, name)[0], 10) >= 3 * keepAliveSeconds, name);
      }
    });

    test('says who asks, whatever the client says', () => {
      assert.deepEqual(
        [headers['X-Forwarded-For'], headers['X-Forwarded-Proto'], headers['X-Forwarded-Host'], headers.Host], ['$remote_addr', '$scheme', '$http_host', '$http_host']);
    });

    test('takes bodies as large as the bot does', () => {
      assert.equal(parseInt(only(server, 'client_max_body_size')[0], 10) * 1024, maxBodyBytes);
      assert.match(only(server, 'client_max_body_size')[0], /^\d+k$/);
    });

    test('gives up idle connections to the bot before the bot does', () => {
      assert.ok(parseInt(only(all(config, 'upstream')[0].children, 'keepalive_timeout')[0], 10) < idleSeconds);
    });

    test('counts connections, which the bot cannot', () => {
      const [zone, limit] = only(server, 'limit_conn');
      assert.equal(Number(limit), connectionsPerAddress);
      assert.deepEqual(all(config, 'limit_conn_zone').map(({ args }) => args), [['$binary_remote_addr', `zone=${zone}:10m`]]);
    });

    // The bot says it itself, once it knows that a request came by https.
    test('leaves Strict-Transport-Security to the bot', () => assert.deepEqual(all(config, 'add_header'), []));

    test('ends TLS 1.2 or later, and sends everybody there', () => {
      assert.ok(all(config, 'ssl_protocols').every(({ args }) => args.every(version => ['TLSv1.2', 'TLSv1.3'].includes(version))));
      assert.equal(all(config, 'ssl_protocols').length, 1);
      assert.deepEqual(only(server, 'listen'), ['443', 'ssl']);
      const plain = all(config, 'server').filter(({ children }) => children.some(({ name, args }) => name === 'return' && args[0] === '308'));
      assert.deepEqual(plain.map(({ children }) => only(children, 'server_name')), [only(server, 'server_name')]);
    });

    test('keeps no addresses of patients', () => {
      const everywhere = all(config, 'http').some(({ children }) => children.some(({ name }) => name === 'access_log'));
      const due = everywhere ? 1 : all(config, 'server').filter(({ children }) => children.length > 0).length;
      assert.deepEqual(all(config, 'access_log').map(({ args }) => args), Array(due).fill(['off']));
    });

    test('names each zone of memory once', () => {
      const zones = [...all(config, 'zone').map(({ args }) => args[0]), ...all(config, 'limit_conn_zone').map(({ args }) => /zone=(\w+)/.exec(args[1])[1]), ...all(config, 'ssl_session_cache').map(({ args }) => args[0].split(':')[1])];
      assert.equal(new Set(zones).size, zones.length, zones.join(' '));
    });
  });
}
