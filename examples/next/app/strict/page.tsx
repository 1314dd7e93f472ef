// The same page; proxy.ts sets its policy.
export {default, metadata} from '../page.tsx'
