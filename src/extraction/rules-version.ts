import type { ExtractorVersion } from './extractor.js'

/**
 * The rules' name and version, which every statement found by them is stored with. A change of what they find has another
 * version: test/extraction/rules-version.test.ts fails where that is forgotten.
 */
export const RULES_VERSION: ExtractorVersion = { name: 'rules', version: '1' }
