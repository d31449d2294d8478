import { ServiceClientCredentialsFactory, TokenCredentials } from 'botframework-connector';
import { BOT_TOKEN } from './fake-connector.ts';
import { APP_ID } from './issuer.ts';

/** Hands out the bot's token without Microsoft: its library refuses login addresses without TLS. */
export class SignedIn extends ServiceClientCredentialsFactory {
  override async isValidAppId(appId: string) {
    return appId === APP_ID;
  }
  override async isAuthenticationDisabled() {
    return false;
  }
  override async createCredentials() {
    return new TokenCredentials(BOT_TOKEN);
  }
}
