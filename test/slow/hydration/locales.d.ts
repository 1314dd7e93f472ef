declare module 'virtual:locales' {
  const locales: Record<string, import('inkstone').Locale>
  export default locales
}
