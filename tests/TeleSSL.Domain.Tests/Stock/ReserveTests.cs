using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Stock;

public class ReserveTests
{
    private static readonly Reserve ForAnna = new(A.Anna.Id, new Code(A.TeleKol));

    [Fact]
    public void It_is_set_aside_for_the_citizen()
    {
        var stocked = A.Device();

        var reserved = ForAnna.On(stocked).Accepted();

        Assert.Equal(A.Device(Custody.Reserved) with { Version = 8, Last = reserved.Last }, reserved);
    }

    [Theory]
    [InlineData(Blocker.NeedsApp)]
    [InlineData(Blocker.NeedsCleaning)]
    [InlineData(Blocker.NeedsWipe)]
    [InlineData(Blocker.NeedsFunctionTest)]
    [InlineData(Blocker.FailedFunctionTest)]
    [InlineData(Blocker.Recalled)]
    [InlineData(Blocker.OnHold)]
    public void Any_blocker_stops_it(Blocker blocker) => ForAnna.On(A.Device(blockers: blocker)).Blocked(blocker.Kebab());

    [Fact]
    public void All_blockers_are_named_derived_ones_too()
    {
        var device = A.Device(blockers: [Blocker.NeedsCleaning, Blocker.OnHold]) with
        {
            AppVersion = new AppVersion("0.1"),
            CalibratedUntil = A.Today.AddDays(-1),
        };

        ForAnna.On(device).Blocked("app-too-old, needs-cleaning, calibration-expired, on-hold");
    }

    [Fact]
    public void The_citizen_must_be_known_and_alive()
    {
        (ForAnna with { Citizen = A.Id(999) }).On(A.Device()).Invalid("citizen", "unknown-citizen");
        (ForAnna with { Citizen = A.Dan.Id }).On(A.Device()).Invalid("citizen", "unknown-citizen");
    }

    [Fact]
    public void An_unknown_programme_is_not_called_a_missing_agreement() =>
        (ForAnna with { Programme = new Code("telenothing") }).On(A.Device()).Invalid("programme", "unknown-programme");

    [Theory]
    [InlineData(A.Thermometer, A.TeleKol)]
    [InlineData(A.Scale, A.TeleHjerte)]
    public void The_model_must_be_in_the_programmes_kit(string model, string programme) => Assert.Equal(
        model, (ForAnna with { Programme = new Code(programme) }).On(A.Device(model: model)).Refused("model-not-in-kit").Params["model"]);

    [Fact]
    public void Whatever_the_minimums_what_is_reserved_is_new_enough_for_its_programme()
    {
        var minimums =
            from kol in Gen.Choose(0, 9)
            from hjerte in Gen.Choose(0, 9)
            from installed in Gen.Choose(0, 9)
            select (kol, hjerte, installed);

        Prop.ForAll(minimums.ToArbitrary(), it =>
        {
            var catalogue = A.Catalogue(programme: one => one with { Minimums = [Minimum(one.Code == A.TeleKol ? it.kol : it.hjerte)] });
            var result = ForAnna.On(A.Device() with { AppVersion = Version(it.installed) }, catalogue: catalogue);
            return result.Refused is null
                ? A.Facts(result.Value.Subject, catalogue: catalogue).Blockers.Count == 0
                : it.installed < Math.Max(it.kol, it.hjerte);
        }).QuickCheckThrowOnFailure();
    }

    private static MinimumVersion Minimum(int minor) => new(new DateOnly(2025, 1, 1), Version(minor));

    private static AppVersion Version(int minor) => new($"1.{minor}");
}
