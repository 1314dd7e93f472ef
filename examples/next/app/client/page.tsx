import {ClientPage} from './ClientPage.tsx'

export {metadata} from '../../article.ts'

export default function Page() {
  return <ClientPage />
}
