/**
 * The systems that are measured, as their files in `forms/` are called: their names, the packages whose
 * versions are told, and scripts that are no modules.
 */
export const peers = {
  surveyjs: { name: 'SurveyJS', packages: ['survey-core', 'survey-react-ui'] },
  formio: { name: 'Form.io', packages: ['@formio/js'] },
  rjsf: { name: 'react-jsonschema-form', packages: ['@rjsf/core', '@rjsf/validator-ajv8'] },
  jsonforms: { name: 'JSON Forms', packages: ['@jsonforms/react', '@jsonforms/vanilla-renderers'] },
  lforms: {
    name: 'LHC-Forms',
    packages: ['lforms'],
    scripts: [
      'lforms/dist/lforms/webcomponent/assets/lib/zone.min.js',
      'lforms/dist/lforms/webcomponent/lhc-forms.js',
      'lforms/dist/fhir/R4/lformsFHIR.js',
    ],
  },
  formjs: { name: 'form-js', packages: ['@bpmn-io/form-js-viewer'] },
};
