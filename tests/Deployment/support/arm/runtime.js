'use strict';
// What reference() tells of a resource once it is there: the documented members that templates may use.

const { subscription } = require('./identifiers');

const runtime = {
  'Microsoft.BotService/botServices': { msaAppId: '99999999-1111-2222-3333-444444444444' },
  'Microsoft.DBforPostgreSQL/flexibleServers': { fullyQualifiedDomainName: 'server.postgres.database.azure.com' },
  'Microsoft.Insights/components': { ConnectionString: 'SECRET(insights)' },
  'Microsoft.ManagedIdentity/userAssignedIdentities': {
    clientId: '99999999-1111-2222-3333-444444444444',
    principalId: '99999999-5555-6666-7777-888888888888',
    tenantId: '55555555-6666-7777-8888-999999999999',
  },
  'Microsoft.Resources/deployments': { outputs: new Proxy({}, { has: (_, name) => typeof name === 'string', get: (_, name) => ({ value: `output:${String(name)}` }) }) },
  'Microsoft.Web/sites': { defaultHostName: 'app.azurewebsites.net', id: `${subscription}/site` },
};

module.exports = { runtime };
