'use strict';
// What is documented of each type of resource that the templates use (learn.microsoft.com/azure/templates), and what this bot asks for beyond it.
//   versions: API versions. name: of its last part. location: whether it has one, or which. schema: its other members. policy: what must hold here.

const { text, bool, int, one, list, map, object, has, idOf } = require('./schema');

const guid = text(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const https = text(/^https:\/\/[a-z0-9.-]+(:\d+)?(\/\S*)?$/);
const origin = text(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/);
const onOff = one('Enabled', 'Disabled');
const cidr = text(/^(\d{1,3}\.){3}\d{1,3}\/\d{1,2}$/);
const diagnostics = ['BotRequest', 'AppServiceConsoleLogs', 'AppServicePlatformLogs', 'AppServiceAppLogs', 'AppServiceHTTPLogs', 'AppServiceAuditLogs', 'AppServiceIPSecAuditLogs'];

const directLineSite = object({
  'siteName!': text(), 'isEnabled!': bool, isV1Enabled: bool, isV3Enabled: bool, isSecureSiteEnabled: bool, isBlockUserUploadEnabled: bool, isDetailedLoggingEnabled: bool,
  isNoStorageEnabled: bool, isEndpointParametersEnabled: bool, isWebChatSpeechEnabled: bool, isWebchatPreviewEnabled: bool, appId: text(), eTag: text(), tenantId: text(),
  trustedOrigins: list(origin, { uniqueItems: true }),
});
const channels = {
  MsTeamsChannel: object({ 'isEnabled!': bool, acceptedTerms: bool, callingWebhook: text(), deploymentEnvironment: one('FallbackDeploymentEnvironment', 'CommercialDeployment', 'GCCModerateDeployment'), enableCalling: bool, incomingCallRoute: text() }),
  DirectLineChannel: object({ 'sites!': list(directLineSite, { minItems: 1 }), DirectLineEmbedCode: text(), extensionKey1: text(), extensionKey2: text() }),
  WebChatChannel: object({ 'sites!': list(directLineSite, { minItems: 1 }), webChatEmbedCode: text() }),
};
const channelPolicy = {
  MsTeamsChannel: has({ isEnabled: true, enableCalling: false, acceptedTerms: true }),
  DirectLineChannel: has({ sites: list(has({ isV1Enabled: false, isV3Enabled: true, isSecureSiteEnabled: true, isBlockUserUploadEnabled: true, isDetailedLoggingEnabled: false, trustedOrigins: list(origin) })) }),
  WebChatChannel: has({ sites: list(has({ isBlockUserUploadEnabled: true, isDetailedLoggingEnabled: false })) }),
};

const resources = {
  'Microsoft.Authorization/roleAssignments': {
    versions: ['2022-04-01'], name: new RegExp(guid.pattern), extension: true,
    schema: object({
      'properties!': object({
        'principalId!': guid, 'roleDefinitionId!': text(/^\/subscriptions\/[^/]+\/providers\/Microsoft\.Authorization\/roleDefinitions\/[0-9a-f-]{36}$/),
        principalType: one('Device', 'ForeignGroup', 'Group', 'ServicePrincipal', 'User'), description: text(),
      }),
    }),
    // Key Vault Secrets User: reads the values of secrets, and does nothing else.
    policy: has({ properties: has({ roleDefinitionId: text(/4633458b-17de-408a-a874-0445c86b69e6$/), principalType: 'ServicePrincipal' }) }),
  },
  'Microsoft.BotService/botServices': {
    versions: ['2022-09-15'], name: /^[A-Za-z0-9][A-Za-z0-9_.-]{1,63}$/, location: /^(global|westeurope|westus|centralindia)$/,
    schema: object({
      'kind!': one('sdk', 'designer', 'bot', 'function', 'azurebot'), 'sku!': object({ 'name!': one('F0', 'S1') }),
      'properties!': object({
        'displayName!': text(null, { maxLength: 42 }), 'endpoint!': https, 'msaAppId!': guid, msaAppType: one('MultiTenant', 'SingleTenant', 'UserAssignedMSI'), msaAppTenantId: guid,
        msaAppMSIResourceId: { anyOf: [{ const: '' }, idOf('Microsoft.ManagedIdentity/userAssignedIdentities')] }, description: text(null, { maxLength: 512 }), iconUrl: https,
        disableLocalAuth: bool, isCmekEnabled: bool, isStreamingSupported: bool, publicNetworkAccess: onOff, schemaTransformationVersion: text(),
        luisAppIds: list(text()), developerAppInsightKey: text(), developerAppInsightsApplicationId: text(), storageResourceId: text(), tenantId: guid, manifestUrl: https, openWithHint: text(),
      }),
    }),
    policy: {
      allOf: [has({
        kind: 'azurebot',
        properties: has({ msaAppType: one('SingleTenant', 'UserAssignedMSI'), msaAppTenantId: guid, endpoint: text(/^https:\/\/.+\/api\/messages$/), isStreamingSupported: false }),
      })],
      if: has({ properties: has({ msaAppType: 'UserAssignedMSI' }) }),
      then: has({ properties: has({ msaAppMSIResourceId: text() }) }),
      else: has({ properties: has({ msaAppMSIResourceId: '' }) }),
    },
  },
  'Microsoft.BotService/botServices/channels': {
    versions: ['2022-09-15'], name: /^(MsTeamsChannel|DirectLineChannel|WebChatChannel)$/, location: /^(global|westeurope|westus|centralindia)$/,
    schema: object({
      kind: text(),
      'properties!': {
        oneOf: Object.entries(channels).map(([name, properties]) => object({ 'channelName!': { const: name }, 'properties!': properties, location: text(), etag: text() })),
        discriminator: { propertyName: 'channelName' },
      },
    }),
    policy: { anyOf: Object.entries(channelPolicy).map(([channelName, properties]) => has({ properties: has({ channelName, properties }) })) },
  },
  'Microsoft.DBforPostgreSQL/flexibleServers': {
    versions: ['2022-12-01', '2024-08-01'], name: /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, location: true,
    schema: object({
      'sku!': object({ 'name!': text(/^Standard_[A-Za-z0-9_]+$/), 'tier!': one('Burstable', 'GeneralPurpose', 'MemoryOptimized') }),
      identity: object({ type: text(), userAssignedIdentities: map({}) }),
      'properties!': object({
        administratorLogin: text(/^(?!azure_superuser$|azure_pg_admin$|admin$|administrator$|root$|guest$|public$|pg_)[A-Za-z_][A-Za-z0-9_]{0,62}$/), administratorLoginPassword: text(null, { minLength: 8, maxLength: 128 }),
        authConfig: object({ activeDirectoryAuth: onOff, passwordAuth: onOff, tenantId: guid }), availabilityZone: text(), version: one('11', '12', '13', '14', '15', '16'),
        backup: object({ backupRetentionDays: int(7, 35), geoRedundantBackup: onOff }),
        createMode: one('Default', 'Create', 'Update', 'PointInTimeRestore', 'GeoRestore', 'Replica', 'ReviveDropped'),
        highAvailability: object({ mode: one('Disabled', 'SameZone', 'ZoneRedundant'), standbyAvailabilityZone: text() }),
        network: object({
          delegatedSubnetResourceId: idOf('Microsoft.Network/virtualNetworks/subnets'), privateDnsZoneArmResourceId: idOf('Microsoft.Network/privateDnsZones'), publicNetworkAccess: onOff,
        }),
        storage: object({ storageSizeGB: one(32, 64, 128, 256, 512, 1024, 2048, 4095, 4096, 8192, 16384, 32767), autoGrow: onOff, tier: text(), iops: int(0, 1e6) }),
      }),
    }),
    policy: {
      allOf: [has({
        properties: has({
          version: one('15', '16'), administratorLogin: text(), administratorLoginPassword: text(/^SECRET\(/), authConfig: has({ activeDirectoryAuth: 'Disabled', passwordAuth: 'Enabled' }),
          network: has({ publicNetworkAccess: 'Disabled', delegatedSubnetResourceId: text(), privateDnsZoneArmResourceId: text() }), highAvailability: has({ mode: text() }),
        }),
      })],
      // A burstable server has no standby.
      if: has({ sku: has({ tier: 'Burstable' }) }),
      then: has({ properties: has({ highAvailability: has({ mode: 'Disabled' }) }) }),
    },
  },
  'Microsoft.DBforPostgreSQL/flexibleServers/databases': {
    versions: ['2022-12-01', '2024-08-01'], name: /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/,
    schema: object({ 'properties!': object({ charset: text(), collation: text() }) }),
    policy: has({ properties: has({ charset: 'UTF8' }) }),
  },
  'Microsoft.Insights/components': {
    versions: ['2020-02-02'], name: /^[^%&\\?/\s](?:[^%&\\?/]{0,258}[^%&\\?/\s.])?$/, location: true,
    schema: object({
      'kind!': one('web', 'ios', 'other', 'store', 'java', 'phone'),
      'properties!': object({
        'Application_Type!': one('web', 'other'), DisableIpMasking: bool, DisableLocalAuth: bool, IngestionMode: one('ApplicationInsights', 'ApplicationInsightsWithDiagnosticSettings', 'LogAnalytics'),
        RetentionInDays: int(30, 730), WorkspaceResourceId: idOf('Microsoft.OperationalInsights/workspaces'), publicNetworkAccessForIngestion: onOff, publicNetworkAccessForQuery: onOff,
      }),
    }),
    policy: has({ properties: has({ IngestionMode: 'LogAnalytics', DisableIpMasking: false, WorkspaceResourceId: text() }) }),
  },
  'Microsoft.Insights/diagnosticSettings': {
    versions: ['2021-05-01-preview'], name: /^[^*<>%&:\\?+/]{1,260}$/, extension: true,
    schema: object({
      'properties!': object({
        workspaceId: idOf('Microsoft.OperationalInsights/workspaces'), storageAccountId: text(), logAnalyticsDestinationType: one('Dedicated', 'AzureDiagnostics'),
        logs: list(object({ category: one(...diagnostics), categoryGroup: text(), 'enabled!': bool })), metrics: list(object({ category: text(), 'enabled!': bool })),
      }),
    }),
    // HTTP logs hold the addresses of patients.
    policy: has({ properties: has({ workspaceId: text(), logs: list(has({ category: { not: { const: 'AppServiceHTTPLogs' } } }), { minItems: 1 }) }) }),
  },
  'Microsoft.KeyVault/vaults': {
    versions: ['2023-07-01'], name: /^(?!.*--)[A-Za-z][A-Za-z0-9-]{1,22}[A-Za-z0-9]$/, location: true,
    schema: object({
      'properties!': object({
        'tenantId!': guid, 'sku!': object({ 'family!': one('A'), 'name!': one('standard', 'premium') }), accessPolicies: list({ type: 'object' }), enableRbacAuthorization: bool, enableSoftDelete: bool,
        enablePurgeProtection: { const: true }, enabledForDeployment: bool, enabledForDiskEncryption: bool, enabledForTemplateDeployment: bool, softDeleteRetentionInDays: int(7, 90),
        publicNetworkAccess: text(), networkAcls: object({ bypass: one('AzureServices', 'None'), defaultAction: one('Allow', 'Deny'), ipRules: list({ type: 'object' }), virtualNetworkRules: list({ type: 'object' }) }),
      }),
    }),
    policy: has({ properties: has({ enableRbacAuthorization: true, enableSoftDelete: true, enablePurgeProtection: true }) }),
  },
  'Microsoft.KeyVault/vaults/secrets': {
    versions: ['2023-07-01'], name: /^[A-Za-z0-9-]{1,127}$/,
    schema: object({ 'properties!': object({ 'value!': { type: 'string' }, contentType: text(), attributes: object({ enabled: bool, exp: int(0, 1e12), nbf: int(0, 1e12) }) }) }),
    policy: has({ properties: has({ value: text(/SECRET\(/) }) }),
  },
  'Microsoft.ManagedIdentity/userAssignedIdentities': { versions: ['2023-01-31'], name: /^[A-Za-z0-9][A-Za-z0-9_-]{2,127}$/, location: true, schema: object({}) },
  'Microsoft.Network/privateDnsZones': {
    versions: ['2020-06-01', '2024-06-01'], name: /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, location: /^global$/, schema: object({ properties: object({}) }),
    policy: {},
  },
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks': {
    versions: ['2020-06-01', '2024-06-01'], name: /^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$/, location: /^global$/,
    schema: object({ 'properties!': object({ registrationEnabled: bool, virtualNetwork: object({ 'id!': idOf('Microsoft.Network/virtualNetworks') }) }) }),
    policy: has({ properties: has({ registrationEnabled: false, virtualNetwork: { type: 'object' } }) }),
  },
  'Microsoft.Network/virtualNetworks': {
    versions: ['2024-05-01'], name: /^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}[A-Za-z0-9_]$/, location: true,
    schema: object({
      'properties!': object({
        'addressSpace!': object({ 'addressPrefixes!': list(cidr, { minItems: 1 }) }),
        subnets: list(object({
          'name!': text(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$/),
          'properties!': object({
            'addressPrefix!': cidr, privateEndpointNetworkPolicies: onOff, networkSecurityGroup: object({ 'id!': text() }),
            delegations: list(object({ 'name!': text(), 'properties!': object({ 'serviceName!': one('Microsoft.Web/serverFarms', 'Microsoft.DBforPostgreSQL/flexibleServers') }) })),
          }),
        })),
      }),
    }),
  },
  'Microsoft.OperationalInsights/workspaces': {
    versions: ['2022-10-01', '2023-09-01'], name: /^[A-Za-z0-9][A-Za-z0-9-]{2,61}[A-Za-z0-9]$/, location: true,
    schema: object({
      'properties!': object({
        sku: object({ 'name!': one('Free', 'PerGB2018', 'PerNode', 'Premium', 'Standalone', 'Standard', 'CapacityReservation', 'LACluster') }), retentionInDays: int(30, 730),
        publicNetworkAccessForIngestion: onOff, publicNetworkAccessForQuery: onOff, features: { type: 'object' }, workspaceCapping: { type: 'object' },
      }),
    }),
    policy: has({ properties: has({ sku: { type: 'object' }, retentionInDays: { type: 'integer' } }) }),
  },
  'Microsoft.Resources/deployments': {
    versions: ['2022-09-01'], name: /^[A-Za-z0-9_.()-]{1,64}$/,
    schema: object({
      'resourceGroup!': text(),
      'properties!': object({ 'mode!': one('Incremental', 'Complete'), expressionEvaluationOptions: object({ scope: one('inner', 'outer') }), parameters: map(object({ 'value!': {} })) }),
    }),
    policy: has({ properties: has({ mode: 'Incremental', expressionEvaluationOptions: has({ scope: 'inner' }) }) }),
  },
  'Microsoft.Resources/resourceGroups': { versions: ['2022-09-01'], name: /^[A-Za-z0-9_.()-]{0,89}[A-Za-z0-9_()-]$/, location: true, schema: object({ properties: object({}) }) },
  'Microsoft.Web/serverfarms': {
    versions: ['2023-12-01', '2024-04-01'], name: /^[A-Za-z0-9-]{1,40}$/, location: true,
    schema: object({
      'kind!': text(),
      'sku!': object({ 'name!': text(/^(F1|D1|[BS][123]|P[0123]v3|P[123]v2)$/), tier: text(), capacity: int(1, 30) }),
      'properties!': object({ reserved: bool, zoneRedundant: bool, perSiteScaling: bool, targetWorkerCount: int(0, 30) }),
    }),
    // Free and shared plans neither stay running nor join a network; reserved means Linux.
    policy: has({ kind: 'linux', sku: has({ name: text(/^(B[123]|S[123]|P[0123]v3)$/), capacity: { type: 'integer' } }), properties: has({ reserved: true }) }),
  },
  'Microsoft.Web/sites': {
    versions: ['2023-12-01', '2024-04-01'], name: /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,58}[A-Za-z0-9])$/, location: true,
    schema: object({
      'kind!': text(),
      'identity!': object({ 'type!': one('None', 'SystemAssigned', 'UserAssigned', 'SystemAssigned, UserAssigned'), userAssignedIdentities: map(object({})) }),
      'properties!': object({
        'serverFarmId!': idOf('Microsoft.Web/serverfarms'), httpsOnly: bool, clientAffinityEnabled: bool, publicNetworkAccess: onOff, virtualNetworkSubnetId: idOf('Microsoft.Network/virtualNetworks/subnets'),
        keyVaultReferenceIdentity: idOf('Microsoft.ManagedIdentity/userAssignedIdentities'), enabled: bool, endToEndEncryptionEnabled: bool,
        siteConfig: object({
          linuxFxVersion: text(/^(DOTNETCORE\|(8|9|10)\.0|SITECONTAINERS)$/), appCommandLine: text(), alwaysOn: bool, webSocketsEnabled: bool, http20Enabled: bool, healthCheckPath: text(/^\//),
          minTlsVersion: one('1.0', '1.1', '1.2', '1.3'), scmMinTlsVersion: one('1.0', '1.1', '1.2', '1.3'), ftpsState: one('AllAllowed', 'Disabled', 'FtpsOnly'), remoteDebuggingEnabled: bool,
          vnetRouteAllEnabled: bool, numberOfWorkers: int(1, 30), appSettings: list(object({ 'name!': text(), 'value!': { type: 'string' } })),
        }),
      }),
    }),
    policy: has({
      kind: 'app,linux',
      identity: has({ type: 'UserAssigned' }),
      properties: has({
        httpsOnly: true, clientAffinityEnabled: false, keyVaultReferenceIdentity: text(), virtualNetworkSubnetId: text(),
        siteConfig: has({
          linuxFxVersion: 'DOTNETCORE|10.0', alwaysOn: true, webSocketsEnabled: true, healthCheckPath: '/ready', minTlsVersion: one('1.2', '1.3'), scmMinTlsVersion: one('1.2', '1.3'), ftpsState: 'Disabled',
          remoteDebuggingEnabled: false,
        }),
      }),
    }),
  },
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies': {
    versions: ['2023-12-01', '2024-04-01'], name: /^(scm|ftp)$/, schema: object({ 'properties!': object({ 'allow!': bool }) }), policy: has({ properties: has({ allow: false }) }),
  },
  'Microsoft.Web/sites/config': { versions: ['2023-12-01', '2024-04-01'], name: /^appsettings$/, schema: object({ 'properties!': map({ type: 'string' }) }) },
  'Microsoft.Web/sites/sitecontainers': {
    versions: ['2023-12-01', '2024-04-01', '2024-11-01'], name: /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/,
    schema: object({
      'properties!': object({
        'image!': text(/^([a-z0-9.-]+\.[a-z]+\/)?[a-z0-9._/-]+(:[\w.-]+)?(@sha256:[0-9a-f]{64})?$/), 'isMain!': bool, targetPort: text(/^\d{2,5}$/),
        authType: one('Anonymous', 'SystemIdentity', 'UserAssigned', 'UserCredentials'), startUpCommand: text(), inheritAppSettingsAndConnectionStrings: bool,
        environmentVariables: list(object({ 'name!': text(), 'value!': text() })), userName: text(), passwordSecret: text(), userManagedIdentityClientId: text(), volumeMounts: list({ type: 'object' }),
      }),
    }),
    // The collector gets what is its own, and no secret of the bot's; a tag that moves is not pinned.
    policy: has({ properties: has({ isMain: false, inheritAppSettingsAndConnectionStrings: false, image: text(/(:(?!latest$)[\w.-]*\d[\w.-]*|@sha256:[0-9a-f]{64})$/) }) }),
  },
};

module.exports = { resources };
