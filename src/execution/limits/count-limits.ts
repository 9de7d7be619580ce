import type { ValidationRule } from 'graphql'
import { limitError } from './limit-error.js'

/** Refuses documents that rename too many fields. */
export const aliasLimit =
  (most: number): ValidationRule =>
  (context) => {
    let count = 0
    return {
      Field(field) {
        if (field.alias) count += 1
      },
      Document: {
        leave() {
          if (count > most) {
            context.reportError(limitError('aliases', count, most, 'Use variables and several requests.'))
          }
        },
      },
    }
  }

/** Refuses documents with too many directives. */
export const directiveLimit =
  (most: number): ValidationRule =>
  (context) => {
    let count = 0
    return {
      Directive() {
        count += 1
      },
      Document: {
        leave() {
          if (count > most) {
            context.reportError(limitError('directives', count, most, 'Leave out what is not wanted instead.'))
          }
        },
      },
    }
  }
