using TeleSSL.Server;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Demo;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Front;
using TeleSSL.Server.Front.Search;
using TeleSSL.Server.Live;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Partners;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Referrals;
using TeleSSL.Server.Stock;
using TeleSSL.Server.Support;
using TeleSSL.Server.Support.Pages;
using TeleSSL.Server.Vault;

if (args is [Product.VersionOption])
{
    Console.WriteLine(Product.Version);
    return 0;
}

var builder = WebApplication.CreateBuilder(args);
builder.AddPlatform();
builder.Services
    .AddAgreements()
    .AddAccounts(builder.Configuration, builder.Environment)
    .AddVault()
    .AddOutbox()
    .AddCitizens()
    .AddDevices()
    .AddStock()
    .AddOrders()
    .AddReferrals()
    .AddSupport()
    .AddPartners()
    .AddLive()
    .AddDemo()
    .AddFront();

var app = builder.Build();
app.UsePlatform();

var api = app.MapGroup("/api");
api.MapAccountsModule();
api.MapAgreementsModule();
api.MapVaultModule();
api.MapCitizens();
api.MapDevicesModule();
api.MapStock();
api.MapOrders();
api.MapReferralsModule();
api.MapSupport();
api.MapPartners();
api.MapJournal();
api.MapSearch();
api.MapNoOp();
app.MapLive();
app.MapPublicPages();
app.MapAuthorityPages();
app.MapFront();

return await app.Start(args);
