using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>All that a driver can ask and do on such a day, by the names in <see cref="ContractorFields.May"/>.</summary>
internal sealed class ContractorQuestions(ContractorDay day, Client driver, Client admin)
{
    public async Task<IReadOnlyList<(string Question, Answer Answer)>> Ask()
    {
        var tag = (await admin.Get($"/api/devices/{day.Monitor}")).Expect(200);
        return
        [
            ("GET /api/devices", await driver.Get("/api/devices?limit=200")),
            ("GET /api/devices/{id}", await driver.Get($"/api/devices/{day.Fresh}")),
            ("GET /api/devices/{id}", await driver.Get($"/api/devices/{day.Old}")),
            ("GET /api/devices/{id}", await driver.Get($"/api/devices/{day.Recalled}")),
            ("GET /api/assignments", await driver.Get("/api/assignments")),
            ("POST /api/devices/{id}/assignment/look-up", await driver.Post($"/api/devices/{day.Fresh}/assignment/look-up", new { })),
            ("GET /api/runs/{date}", await driver.Get("/api/runs/2030-01-01?limit=200")),
            ("POST /api/stops/{id}/look-up", await driver.Post($"/api/stops/{day.Stop}/look-up", new { })),
            ("POST /api/stops/{id}/fail", await driver.Post($"/api/stops/{day.Stop}/fail", new { reason = "no-show" })),
            ("POST /api/stops/{id}/deliver",
                await driver.Post($"/api/stops/{day.Stop}/deliver", new { receivedBy = "citizen", proof = "seen" })),
            ("POST /api/codes tag", await Code(tag.Text("assetTag"))),
            ("POST /api/codes GS1", await Code($"(01)09521234000044(21){tag.Text("serial")}")),
            ("POST /api/devices/{id}/delivery refused", await HandOver(day.Recalled)),
            ("POST /api/scans refused", await Scan(await Tag(day.Recalled))),
            ("POST /api/scans done", await Scan(tag.Text("assetTag"))),
            ("POST /api/devices/{id}/delivery failed", await Step(day.Recalled, "delivery", new { step = "failed", reason = "no-show" })),
            ("POST /api/devices/{id}/delivery handed-over", await HandOver(day.Fresh)),
            ("POST /api/devices/{id}/takedown picked-up",
                await Step(day.Old, "takedown", new { step = "picked-up", from = "citizen", missing = Array.Empty<string>() })),
        ];
    }

    private async Task<string> Tag(Guid device) => (await admin.Get($"/api/devices/{device}")).Expect(200).Text("assetTag");

    private Task<Answer> Code(string code) => driver.Post("/api/codes", new { codes = new[] { code } });

    private Task<Answer> HandOver(Guid device) =>
        Step(device, "delivery", new { step = "handed-over", receivedBy = "citizen", proof = "signature" });

    private Task<Answer> Step(Guid device, string task, object body) => driver.Post($"/api/devices/{device}/{task}", body);

    private Task<Answer> Scan(string code) => driver.Post("/api/scans", new
    {
        scans = new[]
        {
            new
            {
                id = Guid.NewGuid(),
                codes = new[] { code },
                task = "delivery",
                evidence = new { step = "handed-over", receivedBy = "citizen", proof = "signature" },
            },
        },
    });
}
