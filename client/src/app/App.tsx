/** Which screen an address shows. Everything below /w and /home/:workshopId stands inside the gate of its workshop. */
import { Suspense } from 'react'
import { RouterProvider } from 'react-aria-components'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { useText } from '../i18n/useText.ts'
import { MessagePage } from './MessagePage.tsx'
import { NotFoundScreen } from './NotFoundScreen.tsx'
import { HomeScreen, ImportedReportScreen, OutsideScreen, ReviewScreen, WorkshopPeopleScreen } from './screens.ts'
import { WorkshopGate } from './WorkshopGate.tsx'
import { WorkshopRoutes } from './WorkshopRoutes.tsx'

const Opening = () => <MessagePage title={useText()('app.opening')} />

const Routes = () => (
  <Suspense fallback={<Opening />}>
    <Switch>
      <Route path="/">
        <Redirect to="/home" replace />
      </Route>
      <Route path="/home">
        <HomeScreen />
      </Route>
      <Route path="/home/reports/:reportId">{({ reportId }) => <ImportedReportScreen key={reportId} />}</Route>
      <Route path="/home/:workshopId">
        {({ workshopId }) => (
          <WorkshopGate workshopId={workshopId} personId="organiser">
            <WorkshopPeopleScreen />
          </WorkshopGate>
        )}
      </Route>
      <Route path="/a/:secret">{({ secret }) => <OutsideScreen key={secret} />}</Route>
      <Route path="/r/:secret">{({ secret }) => <ReviewScreen key={secret} />}</Route>
      <Route path="/w/:workshopId/:personId/:screen?">
        {({ workshopId, personId, screen }) => (
          <WorkshopGate workshopId={workshopId} personId={personId}>
            <WorkshopRoutes screen={screen} />
          </WorkshopGate>
        )}
      </Route>
      <Route>
        <NotFoundScreen />
      </Route>
    </Switch>
  </Suspense>
)

/** Links of the components change the screen without loading the page anew. */
export const App = () => {
  const [, navigate] = useLocation()
  return (
    <RouterProvider navigate={navigate}>
      <Routes />
    </RouterProvider>
  )
}
