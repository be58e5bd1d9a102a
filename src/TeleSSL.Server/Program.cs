using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Demo;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Front;
using TeleSSL.Server.Journal;
using TeleSSL.Server.Partners;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Stock;
using TeleSSL.Server.Support;
using TeleSSL.Server.Support.Pages;

if (args is [Product.VersionOption])
{
    Console.WriteLine(Product.Version);
    return 0;
}

var builder = WebApplication.CreateBuilder(args);
builder.AddPlatform();
builder.Services
    .AddAgreements()
    .AddStock()
    .AddDevices()
    .AddCitizens()
    .AddSupport()
    .AddPartners()
    .AddJournal()
    .AddDemo();

var app = builder.Build();
app.UsePlatform();

var api = app.MapGroup("/api");
api.MapSession();
api.MapAccounts();
api.MapAgreementsModule();
api.MapStock();
api.MapDevicesModule();
api.MapCitizens();
api.MapSupport();
api.MapPartners();
api.MapJournal();
api.MapNoOp();
app.MapLive();
app.MapPublicPages();
app.MapFront();

return await app.Start(args);
