using Microsoft.AspNetCore.OpenApi;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Devices.Codes;
using TeleSSL.Server.Devices.Labels;
using TeleSSL.Server.Devices.Recalls;
using TeleSSL.Server.Devices.Scans;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Http.Description;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Devices;

internal static class DevicesModule
{
    public static IServiceCollection AddDevices(this IServiceCollection services) =>
        services
            .AddSingleton<DeviceStore>().AddSingleton<ICitizenRecords, CitizenDevices>().AddSingleton<IUnitCitizens, UnitDevices>()
            .AddSingleton<DeviceViews>().AddSingleton<DeviceList>().AddSingleton<DeviceCounts>()
            .AddSingleton<Assignments>().AddSingleton<EntryNotes>()
            .AddSingleton<RecallStore>().AddSingleton<RecallList>().AddSingleton<RecallCounts>()
            .AddSingleton<ScanStore>().AddSingleton<ScanMeters>().AddSingleton<ScanReader>()
            .AddSingleton<UnknownScanList>().AddSingleton<LabelViews>()
            .AddSingleton<UpkeepChore>(provider => provider.GetRequiredService<ScanUpkeep>().Run).AddSingleton<ScanUpkeep>()
            .AddSingleton(provider => LabelOptions.Of(
                provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>()))
            .AddSingleton(provider => LabelKeys.Of(
                provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>(),
                provider.GetRequiredService<LabelOptions>()))
            .AddSingleton<LabelLink>()
            .AddSingleton<CodeResolver>()
            .AddSingleton<IKnownNumbers, DeviceNumbers>()
            .Configure<OpenApiOptions>("v1", DeviceSchemas.Add)
            .AddClosedList<CodesAnswer>(nameof(CodesAnswer.Notes), CodeNotes.All)
            .AddClosedList<ScanResult>(nameof(ScanResult.Notes), CodeNotes.All)
            .AddClosedList<ScanResult>(nameof(ScanResult.Outcome), ["done", "duplicate", "refused", "unknown-code"])
            .AddClosedList<ChecklistLine>(
                nameof(ChecklistLine.Code), SslTask.All.SelectMany(task => task.Checklist).Select(item => item.Code))
            .AddTexts<Scan>(TextKind.Elsewhere, nameof(Scan.Codes))
            .AddTexts<CodesRequest>(TextKind.Elsewhere, nameof(CodesRequest.Codes))
            .AddTexts<DeviceIdentifier>(TextKind.Line, nameof(DeviceIdentifier.Value))
            .AddTexts<RecallRequest>(TextKind.Written, nameof(RecallRequest.Text))
            .AddTexts<RecallRequest>(TextKind.Elsewhere, nameof(RecallRequest.NotCpr))
            .AddTexts<RecallRequest>(
                TextKind.Line, nameof(RecallRequest.Reference), nameof(RecallRequest.Lots), nameof(RecallRequest.SerialFrom),
                nameof(RecallRequest.SerialTo));

    public static void MapDevicesModule(this IEndpointRouteBuilder routes)
    {
        routes.MapDevices();
        routes.MapTasks();
        routes.MapRecalls();
        routes.MapCodes();
        routes.MapScans();
        routes.MapDeviceModels();
        routes.MapLabels();
        routes.MapAssignments();
        routes.MapEntryTexts();
    }
}
