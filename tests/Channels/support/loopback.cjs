'use strict';

// Loaded before a client that listens on all interfaces and calls out: it listens on the loopback alone, and reaches nothing else.
const dns = require('node:dns');
const net = require('node:net');

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...args) {
  const ready = args.find(arg => typeof arg === 'function');
  const options = typeof args[0] === 'object' && args[0] !== null ? args[0] : { port: Number(args[0]) };
  return listen.call(this, { ...options, host: '127.0.0.1' }, ready);
};

const lookup = dns.lookup;
dns.lookup = (host, options, done = options) => {
  const given = typeof options === 'object' ? options : {};
  if (net.isIP(host)) {
    return lookup(host, given, done);
  }

  if (host === 'localhost') {
    return given.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4);
  }

  return done(Object.assign(new Error(`${host} is not on the loopback.`), { code: 'ENOTFOUND' }));
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const host = (Array.isArray(args[0]) ? args[0][0] : args[0])?.host;
  if (host && net.isIP(host) && !/^127\.|^::1$/.test(host)) {
    process.nextTick(() => this.destroy(new Error(`${host} is not on the loopback.`)));
    return this;
  }

  return connect.apply(this, args);
};
