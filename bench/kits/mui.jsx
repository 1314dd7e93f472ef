import Avatar from '@mui/material/Avatar'
import Breadcrumbs from '@mui/material/Breadcrumbs'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import CardContent from '@mui/material/CardContent'
import CardMedia from '@mui/material/CardMedia'
import Container from '@mui/material/Container'
import CssBaseline from '@mui/material/CssBaseline'
import Divider from '@mui/material/Divider'
import Grid from '@mui/material/Grid'
import Link from '@mui/material/Link'
import List from '@mui/material/List'
import ListItem from '@mui/material/ListItem'
import ListItemText from '@mui/material/ListItemText'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import {createTheme, ThemeProvider} from '@mui/material/styles'
import Typography from '@mui/material/Typography'
import {pageOf} from './page.jsx'

const theme = createTheme({colorSchemes: {dark: true}, cssVariables: true})

const kit = {
  heading: ({level, key, ...props}) => <Typography key={key} variant={`h${level}`} {...props} />,
  text: ({key, ...props}) => <Typography key={key} variant="body1" {...props} />,
  small: ({key, ...props}) => (
    <Typography key={key} variant="body2" component="span" sx={{color: 'text.secondary'}} {...props} />
  ),
  link: ({key, ...props}) => <Link key={key} {...props} />,
  list: ({key, items}) => (
    <List key={key}>
      {items.map((item, i) => (
        <ListItem key={i}>
          <ListItemText primary={item} />
        </ListItem>
      ))}
    </List>
  ),
  quote: ({key, cite, children}) => (
    <Paper key={key} component="blockquote" variant="outlined">
      <Typography variant="body1">{children}</Typography>
      {cite && <Typography variant="caption">{cite}</Typography>}
    </Paper>
  ),
  image: (props) => <CardMedia component="img" {...props} />,
  avatar: ({key, name, src}) => <Avatar key={key} alt={name} src={src} />,
  breadcrumbs: ({items}) => (
    <Breadcrumbs>
      {items.map(({name, url}) => (
        <Link key={url} underline="hover" color="inherit" href={url}>
          {name}
        </Link>
      ))}
    </Breadcrumbs>
  ),
  row: ({key, children}) => (
    <Stack key={key} direction="row" spacing={1}>
      {children}
    </Stack>
  ),
  grid: ({children}) => (
    <Grid container spacing={2}>
      {children.map((child) => (
        <Grid key={child.key} size={{xs: 12, sm: 6, md: 4}}>
          {child}
        </Grid>
      ))}
    </Grid>
  ),
  card: ({key, image, children}) => (
    <Card key={key}>
      {image && <CardMedia component="img" image={image.src} alt={image.alt} height="160" />}
      <CardContent>{children}</CardContent>
    </Card>
  ),
  button: ({key, ...props}) => <Button key={key} variant="outlined" {...props} />,
  like: (props) => <Button variant="outlined" {...props} />,
  divider: () => <Divider />,
}

export const Page = ({data}) => (
  <ThemeProvider theme={theme}>
    <CssBaseline />
    <Container maxWidth="md">{pageOf(kit, data)}</Container>
  </ThemeProvider>
)
