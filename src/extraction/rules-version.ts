import type { ExtractorVersion } from './extractor.js'

/**
 * The rules' name and version, stored with every statement that they find. The version must be raised whenever their results
 * change; test/extraction/rules-version.test.ts fails if it is not.
 */
export const RULES_VERSION: ExtractorVersion = { name: 'rules', version: '5' }
