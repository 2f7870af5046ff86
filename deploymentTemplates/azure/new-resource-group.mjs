// Writes the templates and parameter files of DeployWithNewResourceGroup from those of DeployUseExistResourceGroup: the same resources, in a resource group made beforehand.
//
//   node deploymentTemplates/azure/new-resource-group.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export const kinds = ['BotApp', 'AzureBot'];

const existing = kind => new URL(`DeployUseExistResourceGroup/template-${kind}-with-rg.json`, import.meta.url);
const parametersOf = kind => new URL(`DeployUseExistResourceGroup/parameters-for-template-${kind}-with-rg.json`, import.meta.url);
const read = url => JSON.parse(readFileSync(url, 'utf8'));

/** What only a resource group can say keeps its default inside. */
const ofTheGroup = parameter => String(parameter.defaultValue ?? '').includes('resourceGroup()');

/** The template for a subscription. */
export const template = kind => {
  const inner = read(existing(kind));
  const passed = Object.entries(inner.parameters).filter(([, parameter]) => !ofTheGroup(parameter));
  const name = `[concat('${kind.toLowerCase()}-', uniqueString(parameters('groupName')))]`;
  const outputOf = output => `[reference(resourceId(parameters('groupName'), 'Microsoft.Resources/deployments', variables('deploymentName'))).outputs.${output}.value]`;
  return {
    $schema: 'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#',
    contentVersion: inner.contentVersion,
    parameters: {
      groupName: { type: 'string', minLength: 1, maxLength: 90, metadata: { description: 'The resource group, made if there is none of that name.' } },
      groupLocation: { type: 'string', metadata: { description: 'Its region, and that of everything in it.' } },
      ...Object.fromEntries(passed),
    },
    variables: { deploymentName: name },
    resources: [
      { type: 'Microsoft.Resources/resourceGroups', apiVersion: '2022-09-01', name: "[parameters('groupName')]", location: "[parameters('groupLocation')]", properties: {} },
      {
        type: 'Microsoft.Resources/deployments',
        apiVersion: '2022-09-01',
        name: "[variables('deploymentName')]",
        resourceGroup: "[parameters('groupName')]",
        dependsOn: ["[subscriptionResourceId('Microsoft.Resources/resourceGroups', parameters('groupName'))]"],
        properties: {
          mode: 'Incremental',
          expressionEvaluationOptions: { scope: 'inner' },
          parameters: Object.fromEntries(passed.map(([parameter]) => [parameter, { value: `[parameters('${parameter}')]` }])),
          template: inner,
        },
      },
    ],
    outputs: Object.fromEntries(Object.entries(inner.outputs).map(([output, { type }]) => [output, { type, value: outputOf(output) }])),
  };
};

/** Its parameter file. */
export const parameters = kind => {
  const { parameters: given, ...rest } = read(parametersOf(kind));
  return { ...rest, parameters: { groupName: { value: 'backpainbot' }, groupLocation: { value: 'westeurope' }, ...given } };
};

/** Files and what is due in them. */
export const files = () =>
  kinds.flatMap(kind => [
    [`template-${kind}-new-rg.json`, template(kind)],
    [`parameters-for-template-${kind}-new-rg.json`, parameters(kind)],
  ]).map(([name, content]) => [new URL(`DeployWithNewResourceGroup/${name}`, import.meta.url), `${JSON.stringify(content, null, 2)}\n`]);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  files().forEach(([url, text]) => writeFileSync(url, text));
}
