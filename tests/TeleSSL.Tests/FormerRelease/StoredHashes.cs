using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Contracts;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Devices.Scans;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Keys;
using TeleSSL.Server.Support.Attachments;
using TeleSSL.Server.Vault;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>Fixed content and what is stored of it under the former release's lookup key.</summary>
internal sealed class StoredHashes(FormerHost former)
{
    private static readonly Scan WholeScan = new(
        Guid.Parse("019cac1e-7c00-7000-8000-000000000002"),
        ["TS-0000001-1", null],
        "stock-control",
        new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1)),
        "depot/shelf-å",
        new JsonObject { ["step"] = "hold", ["reason"] = "blinker" });

    public async Task<IReadOnlyList<string>> Lines() =>
    [
        $"citizen.cpr_hash {Service<CitizenKeys>().Hash(Cpr.Parse("010190-4123").Value)}",
        $"citizen.phone_hash {Service<CitizenKeys>().HashPhone("+4520304050")}",
        $"phone_call.external {Service<CitizenKeys>().HashCall("call-1")}",
        $"scan.content {Fingerprint(WholeScan)}",
        $"scan.content(least) {Fingerprint(new Scan(WholeScan.Id, ["TS-0000001-1"], "cleaning"))}",
        .. FormerTasks.All.Select(task => $"device.last_evidence({task.StepRow().Key}) {Fingerprint(task)}"),
        .. await OfCall(),
        $"idempotency.content(upload) {Convert.ToHexStringLower(Service<MasterKeys>().Hash(await Upload()))}",
        $"sign_in_failure.name {await OfFailure()}",
    ];

    private T Service<T>()
        where T : notnull => former.Host.Services.GetRequiredService<T>();

    private string Fingerprint(Scan scan) => Service<ScanReader>().Fingerprint(scan, new Viewer("depot1", []));

    private string Fingerprint(DeviceTask task) => Evidence.Fingerprint(task, Service<MasterKeys>().Hash);

    private async Task<string[]> OfCall()
    {
        var body = """{"code": "former-hash", "name": "Prøve", "kind": "workshop"}""";
        (await former.WithCookie().Post("/api/organisations", body, ("Idempotency-Key", "former-1"))).Expect(201);
        var row = "FROM idempotency WHERE subject_id = 'former-hash'";
        return
        [
            $"idempotency.key {await Stored.Value<string>(former.Settings, $"SELECT key {row}")}",
            $"idempotency.content {await Stored.Value<string>(former.Settings, $"SELECT content {row}")}",
        ];
    }

    private async Task<byte[]> Upload()
    {
        using var form = new MultipartFormDataContent("boundary")
        {
            { new ByteArrayContent("Prøvefil"u8.ToArray()), "file", "log.txt" },
            { new StringContent("public"), "visibility" },
        };
        var http = new DefaultHttpContext();
        http.Request.ContentType = form.Headers.ContentType!.ToString();
        http.Request.Body = await form.ReadAsStreamAsync();
        var file = (await Service<AttachmentUpload>().Read(http)).Value;
        Service<AttachmentFiles>().Delete(file.Id);
        return file.Fingerprint;
    }

    private async Task<string> OfFailure()
    {
        var stranger = new Client(former.Host.CreateClient());
        var wrong = new { user = "former-nobody", password = "wrong horse battery" };
        for (var guess = 0; guess < 5; guess++)
            (await stranger.Post("/api/session", wrong)).Refused("wrong-password", 401);
        await Eventually.Is(
            async () => await Stored.Value<long>(former.Settings, "SELECT count(*) FROM sign_in_failure") > 0, "the lock to be stored");
        return await Stored.Value<string>(former.Settings, "SELECT name FROM sign_in_failure");
    }
}
