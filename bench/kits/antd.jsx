import {createCache, extractStyle, StyleProvider} from '@ant-design/cssinjs'
import {Avatar, Breadcrumb, Button, Card, Col, ConfigProvider, Divider, Flex, Row, Typography} from 'antd'
import zhCN from 'antd/locale/zh_CN'
import {pageOf} from './page.jsx'

const {Title, Paragraph, Text, Link} = Typography

const kit = {
  heading: ({level, key, ...props}) => <Title key={key} level={level} {...props} />,
  text: ({key, ...props}) => <Paragraph key={key} {...props} />,
  small: ({key, ...props}) => <Text key={key} type="secondary" {...props} />,
  link: ({key, ...props}) => <Link key={key} {...props} />,
  list: ({key, items}) => (
    <Typography key={key}>
      <ul>
        {items.map((item, i) => (
          <li key={i}>{item}</li>
        ))}
      </ul>
    </Typography>
  ),
  quote: ({key, cite, children}) => (
    <Typography key={key}>
      <blockquote>
        <Paragraph>{children}</Paragraph>
        {cite && <Text type="secondary">{cite}</Text>}
      </blockquote>
    </Typography>
  ),
  image: ({alt, ...props}) => <img alt={alt} {...props} />,
  avatar: ({key, name, src}) => <Avatar key={key} alt={name} src={src} />,
  breadcrumbs: ({items}) => <Breadcrumb items={items.map(({name, url}) => ({title: name, href: url}))} />,
  row: ({key, children}) => (
    <Flex key={key} gap="small" wrap align="center">
      {children}
    </Flex>
  ),
  grid: ({children}) => (
    <Row gutter={[16, 16]}>
      {children.map((child) => (
        <Col key={child.key} xs={24} sm={12} md={8}>
          {child}
        </Col>
      ))}
    </Row>
  ),
  card: ({key, image, children}) => (
    <Card key={key} cover={image && <img src={image.src} alt={image.alt} />}>
      {children}
    </Card>
  ),
  button: ({key, ...props}) => <Button key={key} {...props} />,
  like: (props) => <Button {...props} />,
  divider: () => <Divider />,
}

export const Page = ({data, cache}) => (
  <StyleProvider cache={cache}>
    <ConfigProvider locale={zhCN}>{pageOf(kit, data)}</ConfigProvider>
  </StyleProvider>
)

/** As its guide to server rendering has it: the styles of a page are collected while it renders. */
export function render(renderToString, data) {
  const cache = createCache()
  const html = renderToString(<Page data={data} cache={cache} />)
  return {html, head: extractStyle(cache)}
}
