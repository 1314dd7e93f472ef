/** The browsers of 2024 that everything is built for: older targets would rewrite `light-dark()`. */
export const browsers = ['chrome123', 'safari17.5', 'firefox128']
